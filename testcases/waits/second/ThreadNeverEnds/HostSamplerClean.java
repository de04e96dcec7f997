// Case: a timer task that loops by itself, on a volatile flag that close() sets beside
// Timer.cancel().
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

public class HostSamplerClean implements AutoCloseable {
  private final Timer timer = new Timer("host-sampler");
  private final DoubleSupplier loadAverage;
  private final DoubleConsumer gauge;
  private volatile boolean closed;

  public HostSamplerClean(DoubleSupplier loadAverage, DoubleConsumer gauge) {
    this.loadAverage = loadAverage;
    this.gauge = gauge;
  }

  public void startAfter(long warmUpMillis) {
    if (closed) {
      throw new IllegalStateException("sampler is closed");
    }
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            while (!closed) {
              gauge.accept(loadAverage.getAsDouble());
              LockSupport.parkNanos(250_000_000L);
            }
          }
        },
        warmUpMillis);
  }

  @Override
  public void close() {
    closed = true;
    timer.cancel();
  }
}
