// Case: the count reaches zero under the private monitor, but nobody notifies the thread that
// waits there.
import java.util.concurrent.Callable;

public class InFlightGateLeak {
  private final Object monitor = new Object();
  private int inFlight;

  public <T> T call(Callable<T> rpc) throws Exception {
    enter();
    try {
      return rpc.call();
    } finally {
      exit();
    }
  }

  private void enter() {
    synchronized (monitor) {
      inFlight++;
    }
  }

  private void exit() {
    synchronized (monitor) {
      inFlight--;
      if (inFlight == 0) {
        onIdle();
      }
    }
  }

  private void onIdle() {
    System.getLogger("gate").log(System.Logger.Level.DEBUG, "idle");
  }

  /** Waits until no call is under way; used when the server drains. */
  public void awaitIdle() throws InterruptedException {
    synchronized (monitor) {
      while (inFlight > 0) {
        // BUG: Diagnostic contains: [WaitWithoutSignal]
        monitor.wait();
      }
    }
  }
}
