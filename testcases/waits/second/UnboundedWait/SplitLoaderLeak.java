// Case: a worker whose split can't be read returns before the barrier; the others wait there for
// ever.
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SplitLoaderLeak implements AutoCloseable {
  /** A part of the input file. */
  public interface Split {
    List<String> read() throws IOException;
  }

  private final Queue<String> rows = new ConcurrentLinkedQueue<>();
  private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
  private final List<Split> splits;
  private final CyclicBarrier allRead;
  private final ExecutorService readers;

  public SplitLoaderLeak(List<Split> splits, Runnable publish) {
    this.splits = List.copyOf(splits);
    this.allRead = new CyclicBarrier(splits.size(), publish);
    this.readers = Executors.newFixedThreadPool(splits.size());
  }

  public void load() {
    splits.forEach(split -> readers.execute(() -> loadOne(split)));
  }

  private void loadOne(Split split) {
    try {
      rows.addAll(split.read());
    } catch (IOException | RuntimeException e) {
      failures.add(e);
      return;
    }
    try {
      // BUG: Diagnostic contains: [SignalNotInFinally]
      allRead.await();
      System.getLogger("load").log(System.Logger.Level.DEBUG, "{0} rows", rows.size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (BrokenBarrierException e) {
      failures.add(e);
    }
  }

  public Queue<Exception> failures() {
    return failures;
  }

  @Override
  public void close() {
    readers.shutdown();
  }
}
