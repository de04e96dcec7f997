// Case: unloading a plugin stops it.
package cases.services;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Logger;

class Plugin {
  private final String id;
  private final ExecutorService events = Executors.newSingleThreadExecutor();
  private final Map<String, Consumer<Object>> handlers = new HashMap<>();

  Plugin(String id) {
    this.id = id;
  }

  void on(String event, Consumer<Object> handler) {
    handlers.put(event, handler);
  }

  void fire(String event, Object payload) {
    Consumer<Object> handler = handlers.get(event);
    if (handler != null) {
      events.execute(() -> handler.accept(payload));
    }
  }

  void stop() {
    Logger.getLogger("plugin").info("stopping " + id);
    events.shutdown();
  }
}
