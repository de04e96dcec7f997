// Case: get() throws when the task fails, and then the shutdown behind it is skipped.
package cases.locals;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FutureGetThrowsLeak {
  private final Callable<byte[]> download;

  public FutureGetThrowsLeak(Callable<byte[]> download) {
    this.download = download;
  }

  public byte[] fetch() throws ExecutionException, InterruptedException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<byte[]> body = pool.submit(download);
    byte[] bytes = body.get();
    pool.shutdown();
    return bytes;
  }
}
