// Case: the shutdown stands in a finally block.
package cases.locals;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FutureGetThrowsClean {
  private final Callable<byte[]> download;

  public FutureGetThrowsClean(Callable<byte[]> download) {
    this.download = download;
  }

  public byte[] fetch() throws ExecutionException, InterruptedException {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Future<byte[]> body = pool.submit(download);
      byte[] bytes = body.get();
      return bytes;
    } finally {
      pool.shutdown();
    }
  }
}
