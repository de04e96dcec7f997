// Case: the service has a close method that ends it.
package cases.fields;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

public class NoReleaseClean implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final Function<String, String> renderer;

  public NoReleaseClean(Function<String, String> renderer) {
    this.renderer = Objects.requireNonNull(renderer);
  }

  public Future<String> render(String template) {
    return pool.submit(() -> renderer.apply(template));
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
