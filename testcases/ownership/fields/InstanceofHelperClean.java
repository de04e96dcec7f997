// Case: the helper ends what is an ExecutorService.
package cases.fields;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class InstanceofHelperClean {
  private final Executor callbacks =
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
      if (resource instanceof ExecutorService) {
        ((ExecutorService) resource).shutdown();
      }
    }
  }
}
