// Case: part of the case beside it.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class GeocodeService implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private final AddressIndex index;

  public GeocodeService(AddressIndex index) {
    this.index = index;
  }

  public void locate(String address, Consumer<String> result) {
    pool.execute(new GeocodeTask(address, index, result));
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(2, TimeUnit.SECONDS);
  }
}
