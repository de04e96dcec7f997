// Case: the filler swaps full buffers with its reader; stop() clears a flag that the filler in
// exchange() never sees.
import java.nio.ByteBuffer;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

public class SampleSwapperLeak {
  private final Exchanger<ByteBuffer> buffers = new Exchanger<>();
  private final Consumer<ByteBuffer> sensor;
  private volatile boolean sampling = true;
  private Thread filler;

  public SampleSwapperLeak(Consumer<ByteBuffer> sensor) {
    this.sensor = sensor;
  }

  public synchronized void start() {
    filler =
        new Thread("sampler") {
          @Override
          public void run() {
            fill();
          }
        };
    filler.start();
  }

  private void fill() {
    ByteBuffer buffer = ByteBuffer.allocate(4096);
    while (sampling) {
      buffer.clear();
      sensor.accept(buffer);
      try {
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
        buffer = buffers.exchange(buffer);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
  }

  public ByteBuffer swap(ByteBuffer empty) throws InterruptedException, TimeoutException {
    return buffers.exchange(empty, 5, TimeUnit.SECONDS);
  }

  public synchronized void stop() {
    sampling = false;
    filler = null;
  }
}
