// Case: quit() also notifies the monitor.
import java.util.LinkedList;
import java.util.Queue;

public class RetryQueueClean {
  private final RetryThread retries = new RetryThread();

  public RetryQueueClean() {
    retries.start();
  }

  public void retryLater(Runnable call) {
    retries.add(call);
  }

  public void quit() {
    retries.quit();
  }

  private static final class RetryThread extends Thread {
    private final Queue<Runnable> calls = new LinkedList<>();
    private boolean quit;

    synchronized void add(Runnable call) {
      calls.add(call);
      notify();
    }

    synchronized void quit() {
      quit = true;
      notifyAll();
    }

    @Override
    public void run() {
      while (true) {
        Runnable call;
        synchronized (this) {
          while (calls.isEmpty() && !quit) {
            try {
              wait();
            } catch (InterruptedException e) {
              return;
            }
          }
          if (quit) {
            return;
          }
          call = calls.remove();
        }
        call.run();
      }
    }
  }
}
