// The Runnable class waits a minute for the remote call's future: right.
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
