// Leak: the thread loops while 'active', and stop() sets a flag that its loop doesn't read.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

public class SensorPollerLeak {
  private final DoubleSupplier sensor;
  private final BlockingQueue<Long> requests = new LinkedBlockingQueue<>();
  private volatile boolean active = true;
  private volatile boolean stopped;
  private volatile double latest;

  public SensorPollerLeak(DoubleSupplier sensor) {
    this.sensor = sensor;
  }

  private final class Poller extends Thread {
    Poller() {
      super("sensor-poller");
    }

    @Override
    public void run() {
      while (active) {
        try {
          requests.poll(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
        latest = sensor.getAsDouble();
      }
    }
  }

  public void start() {
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    new Poller().start();
  }

  public void refreshNow() {
    if (stopped) {
      throw new IllegalStateException("stopped");
    }
    requests.add(System.nanoTime());
  }

  public double latest() {
    return latest;
  }

  public void stop() {
    stopped = true;
  }
}
