// A lambda in a pool loops over a volatile field of the class around it: right.
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class GeoIndexWarmerClean implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Supplier<Iterator<String>> regions;
  private volatile boolean closed = false;

  public GeoIndexWarmerClean(Supplier<Iterator<String>> regions) {
    this.regions = regions;
  }

  public void warm(Consumer<String> loader) {
    pool.execute(
        () -> {
          Iterator<String> region = regions.get();
          while (!closed) {
            if (!region.hasNext()) {
              region = regions.get();
            }
            loader.accept(region.next());
          }
        });
  }

  @Override
  public void close() {
    closed = true;
    pool.shutdown();
  }
}
