// stop() writes a plain field that the loop of another thread reads: it may never see it. Leaks.
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

public class BeaconSenderLeak implements Runnable {
  private final LongConsumer beacon;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean running = true;

  public BeaconSenderLeak(LongConsumer beacon) {
    this.beacon = beacon;
  }

  public Thread launch() {
    Thread thread = new Thread(this, "beacon");
    thread.start();
    return thread;
  }

  @Override
  public void run() {
    while (running) {
      beacon.accept(System.nanoTime());
      LockSupport.parkNanos(100_000_000L);
    }
  }

  public void stop() {
    running = false;
  }
}
