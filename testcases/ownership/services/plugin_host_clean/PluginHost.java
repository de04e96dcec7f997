// Case: unloading a plugin stops it.
package cases.services;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

public class PluginHost {
  private final Map<String, Plugin> plugins = new LinkedHashMap<>();

  public synchronized void load(String id, Map<String, Consumer<Object>> handlers) {
    if (plugins.containsKey(id)) {
      return;
    }
    Plugin plugin = new Plugin(id);
    handlers.forEach(plugin::on);
    plugins.put(id, plugin);
  }

  public synchronized void fire(String event, Object payload) {
    for (Plugin plugin : plugins.values()) {
      plugin.fire(event, payload);
    }
  }

  public synchronized void unload(String id) {
    Plugin plugin = plugins.remove(id);
    if (plugin != null) {
      plugin.stop();
    }
  }
}
