// Case: both pools are shut down before either is waited for.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class FirstPoolAwaitThrowsClean {
  private final ExecutorService front = Executors.newFixedThreadPool(4);
  private final ExecutorService back = Executors.newFixedThreadPool(4);

  public void handle(Runnable request, Runnable storage) {
    front.execute(request);
    back.execute(storage);
  }

  public void close() throws InterruptedException {
    front.shutdown();
    back.shutdown();
    front.awaitTermination(10, TimeUnit.SECONDS);
  }
}
