// Case: a finalizer is no release that anybody can rely on.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OnlyFinalizerLeak {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService native0 = Executors.newFixedThreadPool(1);

  public void call(Runnable r) {
    native0.execute(r);
  }

  @Override
  @SuppressWarnings({"deprecation", "removal"})
  protected void finalize() {
    native0.shutdown();
  }
}
