// Case: the handler cancels a CompletableFuture, which interrupts nobody: the scan, which would
// obey an interrupt, goes through the whole ledger.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class LedgerTotalsLeak {
  /** The bookings of a ledger, one after the other. */
  public interface Bookings {
    boolean next();

    long cents();
  }

  /** Where ledgers are kept. */
  public interface LedgerStore {
    Bookings open(String ledger);
  }

  private final LedgerStore store;
  private final ExecutorService pool;

  public LedgerTotalsLeak(LedgerStore store, ExecutorService pool) {
    this.store = store;
    this.pool = pool;
  }

  public long total(String ledger) throws ExecutionException, TimeoutException {
    CompletableFuture<Long> sum = CompletableFuture.supplyAsync(() -> scan(ledger), pool);
    try {
      // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
      return sum.get(5, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      sum.cancel(true);
      throw e;
    } catch (InterruptedException e) {
      sum.cancel(true);
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private long scan(String ledger) {
    long total = 0;
    Bookings bookings = store.open(ledger);
    while (!Thread.currentThread().isInterrupted() && bookings.next()) {
      total += bookings.cents();
    }
    return total;
  }
}
