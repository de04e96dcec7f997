// Case: the service owns a pool and has no method that ends it.
package cases.fields;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

public class NoReleaseLeak {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final Function<String, String> renderer;

  public NoReleaseLeak(Function<String, String> renderer) {
    this.renderer = Objects.requireNonNull(renderer);
  }

  public Future<String> render(String template) {
    return pool.submit(() -> renderer.apply(template));
  }
}
