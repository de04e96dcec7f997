// Case: the release stands in close.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OnlyFinalizerClean implements AutoCloseable {
  private final ExecutorService native0 = Executors.newFixedThreadPool(1);

  public void call(Runnable r) {
    native0.execute(r);
  }

  @Override
  public void close() {
    native0.shutdown();
  }
}
