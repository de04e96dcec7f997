// The loop over drainTo() asks for the interrupt that shutdownNow() sends: right.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class LogShipperClean implements AutoCloseable {
  private static final int BATCH = 500;

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>(10_000);
  private final Consumer<List<String>> transport;
  private final ExecutorService shipper = Executors.newSingleThreadExecutor();

  public LogShipperClean(Consumer<List<String>> transport) {
    this.transport = transport;
    shipper.execute(
        () -> {
          while (!Thread.currentThread().isInterrupted()) {
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
