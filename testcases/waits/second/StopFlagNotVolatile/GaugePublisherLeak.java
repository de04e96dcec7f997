// Case: the loop is bound to a plain thread field that stop() nulls from another thread.
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

public class GaugePublisherLeak implements Runnable {
  private final DoubleSupplier gauge;
  private final DoubleConsumer sink;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private Thread publisher;

  public GaugePublisherLeak(DoubleSupplier gauge, DoubleConsumer sink) {
    this.gauge = gauge;
    this.sink = sink;
  }

  public void start() {
    Thread created = new Thread(this, "gauge-publisher");
    publisher = created;
    created.start();
  }

  @Override
  public void run() {
    double last = Double.NaN;
    while (publisher == Thread.currentThread()) {
      double now = gauge.getAsDouble();
      if (now != last) {
        sink.accept(now);
        last = now;
      }
    }
  }

  public void stop() {
    publisher = null;
  }
}
