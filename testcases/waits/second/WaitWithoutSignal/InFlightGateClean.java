// Case: the thread that brings the count to zero notifies the private monitor, in a helper.
import java.util.concurrent.Callable;

public class InFlightGateClean {
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
    monitor.notifyAll();
  }

  /** Waits until no call is under way; used when the server drains. */
  public void awaitIdle() throws InterruptedException {
    synchronized (monitor) {
      while (inFlight > 0) {
        monitor.wait();
      }
    }
  }
}
