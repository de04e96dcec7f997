// Case: A package-private field of a context is shut down by the server class that stops it.
package second.nested;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.logging.Logger;

/** What the parts of a node share. */
class NodeContextClean {
  final String name;
  final ExecutorService rpc = Executors.newFixedThreadPool(4);
  final Map<String, Function<String, String>> methods = new ConcurrentHashMap<>();

  NodeContextClean(String name) {
    this.name = name;
  }
}

/** Runs one node. */
public class NodeServerClean {
  private static final Logger LOG = Logger.getLogger("node");
  private final NodeContextClean context;

  public NodeServerClean(String name) {
    context = new NodeContextClean(name);
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
    context.rpc.shutdown();
    LOG.info(context.name + " stopped");
  }
}
