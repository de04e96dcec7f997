// Case: the gatekeeper loops on a flag and sits in acquire(); stop() clears the flag but gives no
// permit.
import java.util.concurrent.Semaphore;

public class TicketGateLeak {
  private final Semaphore arrivals = new Semaphore(0);
  private final Runnable admit;
  private volatile boolean open = true;

  public TicketGateLeak(Runnable admit) {
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
        // BUG: Diagnostic contains: [UnboundedWait]
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
  }
}
