// Case: the writer waits in exchange() for a full buffer; a flag and shutdown() don't end that.
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

public class DoubleBufferLogLeak {
  private final Exchanger<StringBuilder> swap = new Exchanger<>();
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final Consumer<CharSequence> disk;
  private StringBuilder filling = new StringBuilder();
  private volatile boolean closed;

  public DoubleBufferLogLeak(Consumer<CharSequence> disk) {
    this.disk = disk;
    writer.execute(this::writeBuffers);
  }

  private void writeBuffers() {
    StringBuilder empty = new StringBuilder();
    try {
      while (!closed) {
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
        StringBuilder full = swap.exchange(empty);
        disk.accept(full);
        full.setLength(0);
        empty = full;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public synchronized void log(String line) throws InterruptedException, TimeoutException {
    filling.append(line).append('\n');
    if (filling.length() > 64 * 1024) {
      filling = swap.exchange(filling, 1, TimeUnit.SECONDS);
    }
  }

  public void close() {
    closed = true;
    writer.shutdown();
  }
}
