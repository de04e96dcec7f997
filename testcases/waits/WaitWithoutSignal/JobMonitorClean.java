// Case: waiters wait on the lock object that is notified.
import java.util.HashSet;
import java.util.Set;

public class JobMonitorClean {
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
      lock.notifyAll();
    }
  }

  public void awaitIdle() throws InterruptedException {
    synchronized (lock) {
      while (!running.isEmpty()) {
        lock.wait();
      }
    }
  }
}
