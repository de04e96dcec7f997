// Case: the helper that gets the owner only flushes it.
package cases.inferred;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

public class HelperReleasesLeak {
  static final class Spooler implements Closeable {
    private final ExecutorService disk = Executors.newSingleThreadExecutor();

    void spool(Runnable page) {
      disk.execute(page);
    }

    void flush() {
      disk.execute(() -> {});
    }

    @Override
    public void close() throws IOException {
      disk.shutdown();
      if (!disk.isShutdown()) {
        throw new IOException("spooler");
      }
    }
  }

  public void print(List<Runnable> pages) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Spooler spooler = new Spooler();
    pages.forEach(spooler::spool);
    flushQuietly(spooler);
  }

  private static void flushQuietly(Spooler spooler) {
    spooler.flush();
  }

  private static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      Logger.getLogger("print").log(Level.FINE, "close", e);
    }
  }
}
