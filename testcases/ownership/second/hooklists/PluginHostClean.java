// Case: The list of shutdown actions gets the pool's shutdown as a method reference.
package second.hooklists;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class PluginHostClean implements Closeable {
  private final List<Runnable> hooks = new ArrayList<>();
  private final Map<String, Runnable> plugins = new HashMap<>();
  private final ExecutorService runner;

  public PluginHostClean() {
    hooks.add(plugins::clear);
    runner = Executors.newCachedThreadPool();
    hooks.add(runner::shutdown);
  }

  public void install(String name, Runnable plugin) {
    plugins.put(name, plugin);
  }

  public Future<?> run(String name) {
    Runnable plugin = plugins.get(name);
    if (plugin == null) {
      throw new IllegalArgumentException("no plugin " + name);
    }
    return runner.submit(plugin);
  }

  @Override
  public void close() {
    for (int i = hooks.size() - 1; i >= 0; i--) {
      hooks.get(i).run();
    }
  }
}
