// The loop asks a signal object whose flag is volatile: right.
import java.util.function.LongPredicate;

public class LedgerAuditor implements AutoCloseable {
  private final StopSignal signal = new StopSignal();
  private final LongPredicate balanced;
  private volatile long broken = -1;

  public LedgerAuditor(LongPredicate balanced) {
    this.balanced = balanced;
  }

  public void start(long first, long last) {
    Thread auditor = new Thread(() -> audit(first, last), "ledger-auditor");
    auditor.start();
  }

  private void audit(long first, long last) {
    long account = first;
    while (!signal.isRequested()) {
      if (!balanced.test(account)) {
        broken = account;
      }
      account = account == last ? first : account + 1;
    }
  }

  public long broken() {
    return broken;
  }

  @Override
  public void close() {
    signal.request();
  }
}
