// Case: the handler cancels the future of a pool, which interrupts the scan, and the scan obeys.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class LedgerTotalsClean {
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

  public LedgerTotalsClean(LedgerStore store, ExecutorService pool) {
    this.store = store;
    this.pool = pool;
  }

  public long total(String ledger) throws ExecutionException, TimeoutException {
    Future<Long> sum = pool.submit(() -> scan(ledger));
    try {
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
