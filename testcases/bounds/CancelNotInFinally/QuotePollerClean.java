// Case: the cancel stands in a catch only, because on the normal path the handle is put into the
// map from which detach() takes it.
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class QuotePollerClean {
  /** An exchange that must be told who reads its prices. */
  public interface Exchange {
    void announce(String symbol) throws IOException;

    void fetch(String symbol);
  }

  private final Map<String, ScheduledFuture<?>> attached = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  private final Exchange exchange;

  public QuotePollerClean(ScheduledExecutorService scheduler, Exchange exchange) {
    this.scheduler = scheduler;
    this.exchange = exchange;
  }

  public synchronized void attach(String symbol) throws IOException {
    if (attached.containsKey(symbol)) {
      return;
    }
    ScheduledFuture<?> poll =
        scheduler.scheduleAtFixedRate(() -> exchange.fetch(symbol), 0, 1, TimeUnit.SECONDS);
    try {
      exchange.announce(symbol);
    } catch (IOException | RuntimeException e) {
      poll.cancel(true);
      throw e;
    }
    attached.put(symbol, poll);
  }

  public synchronized void detach(String symbol) {
    ScheduledFuture<?> poll = attached.remove(symbol);
    if (poll != null) {
      poll.cancel(true);
    }
  }
}
