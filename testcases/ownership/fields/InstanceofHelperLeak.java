// Case: the helper ends what is Closeable; an executor is not, so it lives on.
package cases.fields;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

public class InstanceofHelperLeak {
  private final Executor callbacks =
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      Executors.newFixedThreadPool(2, r -> new Thread(r, "callbacks"));
  private final Map<String, Runnable> handlers = new ConcurrentHashMap<>();

  public void on(String event, Runnable handler) {
    handlers.put(event, handler);
  }

  public void emit(String event) {
    Runnable handler = handlers.get(event);
    if (handler != null) {
      callbacks.execute(handler);
    }
  }

  public void terminate() {
    handlers.clear();
    Quiet.end(callbacks);
  }

  static final class Quiet {
    static void end(Object resource) {
      if (resource instanceof Closeable) {
        try {
          ((Closeable) resource).close();
        } catch (IOException e) {
          Logger.getLogger("quiet").log(Level.FINE, "ignored", e);
        }
      }
    }
  }
}
