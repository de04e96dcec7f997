// Case: a Thread subclass waits on its monitor; quit() sets the flag under the lock but wakes
// nobody.
import java.util.LinkedList;
import java.util.Queue;

public class RetryQueueLeak {
  private final RetryThread retries = new RetryThread();

  public RetryQueueLeak() {
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
    }

    @Override
    public void run() {
      while (true) {
        Runnable call;
        synchronized (this) {
          while (calls.isEmpty() && !quit) {
            try {
              // BUG: Diagnostic contains: [UnboundedWait]
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
