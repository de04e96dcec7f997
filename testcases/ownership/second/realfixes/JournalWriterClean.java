// Case: close shuts the executor down in finally, after the stream that may throw.
package second.realfixes;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class JournalWriterClean implements Closeable {
  private final OutputStream out;
  private final ExecutorService appender;

  public JournalWriterClean(OutputStream out) {
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
    try {
      synchronized (out) {
        out.flush();
      }
      out.close();
    } finally {
      appender.shutdown();
    }
  }
}
