// The loop is bound to the volatile field that holds its own thread; stop() empties it: right.
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

public class ThreadFieldBoundClean {
  private final DoubleSupplier load;
  private final DoubleConsumer gauge;
  private volatile Thread sampler;

  public ThreadFieldBoundClean(DoubleSupplier load, DoubleConsumer gauge) {
    this.load = load;
    this.gauge = gauge;
  }

  public void start() {
    Thread thread =
        new Thread("load-sampler") {
          @Override
          public void run() {
            while (sampler == this) {
              gauge.accept(load.getAsDouble());
              LockSupport.parkNanos(1_000_000_000L);
            }
          }
        };
    sampler = thread;
    thread.start();
  }

  public void stop() {
    sampler = null;
  }
}
