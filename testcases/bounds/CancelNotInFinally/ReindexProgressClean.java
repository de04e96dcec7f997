// Case: the early return for an empty batch comes before the ticker is started; from there on
// finally cancels it.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

public class ReindexProgressClean {
  private static final Logger LOG = Logger.getLogger("reindex");

  /** The index that is filled anew. */
  public interface SearchIndex {
    void put(String documentId) throws IOException;
  }

  private final ScheduledExecutorService scheduler;
  private final SearchIndex index;

  public ReindexProgressClean(ScheduledExecutorService scheduler, SearchIndex index) {
    this.scheduler = scheduler;
    this.index = index;
  }

  public int reindex(List<String> stale) throws IOException {
    AtomicInteger done = new AtomicInteger();
    if (stale.isEmpty()) {
      LOG.fine("nothing is stale");
      return 0;
    }
    ScheduledFuture<?> ticker =
        scheduler.scheduleWithFixedDelay(
            () -> LOG.info(done.get() + " of " + stale.size()), 1, 1, TimeUnit.SECONDS);
    try {
      for (String documentId : stale) {
        index.put(documentId);
        done.incrementAndGet();
      }
      return done.get();
    } finally {
      ticker.cancel(false);
    }
  }
}
