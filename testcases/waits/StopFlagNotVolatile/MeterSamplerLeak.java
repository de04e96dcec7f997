// Writer and loop hold different locks, so neither sees the other's write for sure: leaks.
import java.util.function.DoubleSupplier;

public class MeterSamplerLeak implements AutoCloseable {
  private final Object lock = new Object();
  private final DoubleSupplier meter;
  private double sum;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean stopped;

  public MeterSamplerLeak(DoubleSupplier meter) {
    this.meter = meter;
    Thread sampler = new Thread(this::sample, "meter-sampler");
    sampler.start();
  }

  private void sample() {
    while (true) {
      double value = meter.getAsDouble();
      synchronized (lock) {
        if (stopped) {
          break;
        }
        sum += value;
      }
    }
  }

  public double sum() {
    synchronized (lock) {
      return sum;
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      stopped = true;
    }
  }
}
