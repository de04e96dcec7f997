// A Runnable class, run periodically by a scheduler of one thread, joins a remote call's future
// without limit: a lost answer stops every later compaction. Leaks.
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class LedgerStore implements AutoCloseable {
  private final ScheduledThreadPoolExecutor housekeeping =
      new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "ledger-housekeeping"));
  private final LedgerNode node;

  public LedgerStore(LedgerNode node) {
    this.node = node;
  }

  public void open() {
    housekeeping.scheduleWithFixedDelay(new Compaction(node), 10, 10, TimeUnit.MINUTES);
  }

  @Override
  public void close() throws InterruptedException {
    housekeeping.shutdownNow();
    housekeeping.awaitTermination(10, TimeUnit.SECONDS);
  }
}
