// Writer and loop hold the same lock: right.
import java.util.function.DoubleSupplier;

public class MeterSamplerClean implements AutoCloseable {
  private final Object lock = new Object();
  private final DoubleSupplier meter;
  private double sum;
  private boolean stopped;

  public MeterSamplerClean(DoubleSupplier meter) {
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
    synchronized (lock) {
      stopped = true;
    }
  }
}
