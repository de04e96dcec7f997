// Case: waiters wait on the private lock object, and the signal goes to another object, this.
import java.util.HashSet;
import java.util.Set;

public class JobMonitorLeak {
  private final Object lock = new Object();
  private final Set<String> running = new HashSet<>();

  public void started(String job) {
    synchronized (lock) {
      running.add(job);
    }
  }

  public void finished(String job) {
    synchronized (lock) {
      running.remove(job);
    }
    synchronized (this) {
      notifyAll();
    }
  }

  public void awaitIdle() throws InterruptedException {
    synchronized (lock) {
      while (!running.isEmpty()) {
        // BUG: Diagnostic contains: [WaitWithoutSignal]
        lock.wait();
      }
    }
  }
}
