// stop() writes a volatile field that the loop of another thread reads: right.
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

public class BeaconSenderClean implements Runnable {
  private final LongConsumer beacon;
  private volatile boolean running = true;

  public BeaconSenderClean(LongConsumer beacon) {
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
