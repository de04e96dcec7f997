// Case: The list of shutdown actions gets the cache's clear but not the pool's shutdown.
package second.hooklists;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class PluginHostLeak implements Closeable {
  private final List<Runnable> hooks = new ArrayList<>();
  private final Map<String, Runnable> plugins = new HashMap<>();
  private final ExecutorService runner;

  public PluginHostLeak() {
    hooks.add(plugins::clear);
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    runner = Executors.newCachedThreadPool();
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
