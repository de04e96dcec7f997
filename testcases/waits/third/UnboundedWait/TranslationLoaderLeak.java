// Leak: a load that fails leaves 'texts' null and notifies nobody: text() waits for ever.
import java.io.IOException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

public class TranslationLoaderLeak {
  /** Where the texts come from. */
  public interface Source {
    Properties load() throws IOException;
  }

  private static final Logger LOG = Logger.getLogger("texts");

  private Properties texts;
  private boolean failed;

  public void load(Source source) {
    new Thread(() -> loadFrom(source), "text-loader").start();
  }

  private void loadFrom(Source source) {
    try {
      Properties loaded = source.load();
      synchronized (this) {
        texts = loaded;
        notifyAll();
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "no texts", e);
    }
  }

  public synchronized String text(String key) {
    while (texts == null && !failed) {
      try {
        // BUG: Diagnostic contains: [UnboundedWait]
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return key;
      }
    }
    return failed ? key : texts.getProperty(key, key);
  }
}
