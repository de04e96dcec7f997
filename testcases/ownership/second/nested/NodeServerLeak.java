// Case: A package-private field of a context is read by the server class that stops everything but
// it.
package second.nested;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.logging.Logger;

/** What the parts of a node share. */
class NodeContextLeak {
  final String name;
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  final ExecutorService rpc = Executors.newFixedThreadPool(4);
  final Map<String, Function<String, String>> methods = new ConcurrentHashMap<>();

  NodeContextLeak(String name) {
    this.name = name;
  }
}

/** Runs one node. */
public class NodeServerLeak {
  private static final Logger LOG = Logger.getLogger("node");
  private final NodeContextLeak context;

  public NodeServerLeak(String name) {
    context = new NodeContextLeak(name);
  }

  public void expose(String method, Function<String, String> body) {
    context.methods.put(method, body);
  }

  public CompletableFuture<String> call(String method, String argument) {
    Function<String, String> body = context.methods.getOrDefault(method, Function.identity());
    return CompletableFuture.supplyAsync(() -> body.apply(argument), context.rpc);
  }

  public void stop() {
    context.methods.clear();
    LOG.info(context.name + " stopped");
  }
}
