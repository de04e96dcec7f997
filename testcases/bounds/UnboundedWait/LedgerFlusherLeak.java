// Case: a timer's periodic task waits with no limit for a flush in another pool; all tasks of the
// timer wait with it.
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

public class LedgerFlusherLeak implements AutoCloseable {
  private final Timer timer = new Timer("ledger-flush", true);
  private final ExecutorService writers;
  private final Callable<Integer> flush;
  private final LongAdder written = new LongAdder();

  public LedgerFlusherLeak(ExecutorService writers, Callable<Integer> flush) {
    this.writers = writers;
    this.flush = flush;
  }

  public void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            flushAndCount();
          }
        },
        1_000,
        5_000);
  }

  private void flushAndCount() {
    Future<Integer> flushing = writers.submit(flush);
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      written.add(flushing.get());
    } catch (ExecutionException e) {
      System.getLogger("ledger").log(System.Logger.Level.WARNING, "not flushed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      flushing.cancel(true);
    }
  }

  public long written() {
    return written.sum();
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
