// A task per URL of an iterator that may never end, but with at most eight in flight: the loop
// takes
// a finished one before it submits the next. Right.
import java.net.URI;
import java.util.Iterator;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

public class FetchWindowClean implements AutoCloseable {
  private static final int WINDOW = 8;

  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Function<URI, String> fetcher;

  public FetchWindowClean(Function<URI, String> fetcher) {
    this.fetcher = fetcher;
  }

  public int fetchAll(Iterator<URI> addresses, Consumer<String> pages) throws InterruptedException {
    CompletionService<String> fetches = new ExecutorCompletionService<>(pool);
    int inFlight = 0;
    int failures = 0;
    while (addresses.hasNext()) {
      URI address = addresses.next();
      if (inFlight == WINDOW) {
        failures += deliver(fetches.take(), pages);
        inFlight--;
      }
      fetches.submit(() -> fetcher.apply(address));
      inFlight++;
    }
    for (; inFlight > 0; inFlight--) {
      failures += deliver(fetches.take(), pages);
    }
    return failures;
  }

  private static int deliver(Future<String> fetched, Consumer<String> pages)
      throws InterruptedException {
    try {
      pages.accept(fetched.get());
      return 0;
    } catch (ExecutionException e) {
      return 1;
    }
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
