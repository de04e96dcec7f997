// Case: stop() clears the flag and releases one permit, which wakes the gatekeeper.
import java.util.concurrent.Semaphore;

public class TicketGateClean {
  private final Semaphore arrivals = new Semaphore(0);
  private final Runnable admit;
  private volatile boolean open = true;

  public TicketGateClean(Runnable admit) {
    this.admit = admit;
  }

  public void start() {
    Thread gatekeeper = new Thread(this::keepGate);
    gatekeeper.setName("gatekeeper");
    gatekeeper.start();
  }

  public void arrived() {
    arrivals.release();
  }

  private void keepGate() {
    while (open) {
      try {
        arrivals.acquire();
      } catch (InterruptedException e) {
        return;
      }
      if (open) {
        admit.run();
      }
    }
  }

  public void stop() {
    open = false;
    arrivals.release();
  }
}
