// Case: close flushes a stream that may throw before the executor's shutdown is reached.
package second.realfixes;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class JournalWriterLeak implements Closeable {
  private final OutputStream out;
  private final ExecutorService appender;

  public JournalWriterLeak(OutputStream out) {
    this.out = out;
    this.appender = Executors.newSingleThreadExecutor();
  }

  public Future<Void> append(String entry) {
    return appender.submit(
        () -> {
          synchronized (out) {
            out.write(entry.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
          }
          return null;
        });
  }

  @Override
  public void close() throws IOException {
    synchronized (out) {
      out.flush();
    }
    out.close();
    // BUG: Diagnostic contains: [CancelNotInFinally]
    appender.shutdown();
  }
}
