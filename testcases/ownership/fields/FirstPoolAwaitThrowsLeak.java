// Case: waiting for the first pool can be interrupted, which skips the second pool.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class FirstPoolAwaitThrowsLeak {
  private final ExecutorService front = Executors.newFixedThreadPool(4);
  // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
  private final ExecutorService back = Executors.newFixedThreadPool(4);

  public void handle(Runnable request, Runnable storage) {
    front.execute(request);
    back.execute(storage);
  }

  public void close() throws InterruptedException {
    front.shutdown();
    front.awaitTermination(10, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
    back.shutdown();
  }
}
