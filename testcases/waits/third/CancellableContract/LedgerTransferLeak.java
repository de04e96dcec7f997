// Leak: the cancellable transfer waits in lock(), which an interrupt doesn't end.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;

public class LedgerTransferLeak {
  private final Lock ledgerLock = new ReentrantLock();
  private long balance;

  /** Applies a change that can take minutes while it holds the ledger. */
  public void applySlowly(LongUnaryOperator change) {
    ledgerLock.lock();
    try {
      balance = change.applyAsLong(balance);
    } finally {
      ledgerLock.unlock();
    }
  }

  /** Adds an amount as soon as the ledger is free. */
  @Cancellable
  public void transfer(long cents) throws InterruptedException {
    // BUG: Diagnostic contains: [CancellableContract]
    ledgerLock.lock();
    try {
      balance += cents;
    } finally {
      ledgerLock.unlock();
    }
  }
}
