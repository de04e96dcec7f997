// Tasks for all lines of a file on a cached pool, but in chunks of 100: invokeAll() waits for a
// chunk
// before the next one is read. Right.
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

public class AddressChunksClean implements AutoCloseable {
  private static final int CHUNK = 100;

  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Function<String, String> geocoder;
  private final Consumer<String> sink;

  public AddressChunksClean(Function<String, String> geocoder, Consumer<String> sink) {
    this.geocoder = geocoder;
    this.sink = sink;
  }

  public void geocode(BufferedReader addresses) throws IOException, InterruptedException {
    List<Callable<String>> chunk = new ArrayList<>(CHUNK);
    String address;
    while ((address = addresses.readLine()) != null) {
      String wanted = address;
      chunk.add(() -> geocoder.apply(wanted));
      if (chunk.size() == CHUNK) {
        run(chunk);
        chunk.clear();
      }
    }
    run(chunk);
  }

  private void run(List<Callable<String>> chunk) throws InterruptedException {
    for (Future<String> location : pool.invokeAll(chunk)) {
      try {
        sink.accept(location.get());
      } catch (ExecutionException e) {
        sink.accept("?");
      }
    }
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
