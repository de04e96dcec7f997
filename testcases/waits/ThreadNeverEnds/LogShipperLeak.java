// A loop over the non-blocking drainTo() that looks at nothing: shutdownNow() can't end it. Leaks.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class LogShipperLeak implements AutoCloseable {
  private static final int BATCH = 500;

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>(10_000);
  private final Consumer<List<String>> transport;
  private final ExecutorService shipper = Executors.newSingleThreadExecutor();

  public LogShipperLeak(Consumer<List<String>> transport) {
    this.transport = transport;
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    shipper.execute(
        () -> {
          for (; ; ) {
            List<String> batch = new ArrayList<>(BATCH);
            if (lines.drainTo(batch, BATCH) == 0) {
              LockSupport.parkNanos(50_000_000L);
            } else {
              this.transport.accept(batch);
            }
          }
        });
  }

  public boolean append(String line) {
    return lines.offer(line);
  }

  @Override
  public void close() {
    shipper.shutdownNow();
  }
}
