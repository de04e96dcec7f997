// Case: the finally block shuts the pool down first.
package cases.exceptions;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class FinallyThrowsFirstClean {
  public long pump(InputStream in, Consumer<byte[]> sink) throws IOException {
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
      pool.shutdown();
      in.close();
    }
    return n;
  }
}
