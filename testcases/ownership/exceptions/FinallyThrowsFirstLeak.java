// Case: the finally block closes the stream first, which may throw before the pool is shut down.
package cases.exceptions;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class FinallyThrowsFirstLeak {
  public long pump(InputStream in, Consumer<byte[]> sink) throws IOException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService pool = Executors.newSingleThreadExecutor();
    long n = 0;
    try {
      byte[] chunk = in.readNBytes(8192);
      while (chunk.length > 0) {
        byte[] copy = chunk;
        pool.execute(() -> sink.accept(copy));
        n += chunk.length;
        chunk = in.readNBytes(8192);
      }
    } finally {
      in.close();
      pool.shutdown();
    }
    return n;
  }
}
