// Case: stop() sets the flag and lets the dispatcher sit in take(): only one more command would
// free it.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class SerialDispatcherLeak {
  private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private final Thread dispatcher;
  private volatile boolean stopped;

  public SerialDispatcherLeak(String name) {
    dispatcher =
        new Thread(name) {
          @Override
          public void run() {
            dispatchAll();
          }
        };
    dispatcher.start();
  }

  public boolean dispatch(Runnable command) {
    return !stopped && commands.offer(command);
  }

  private void dispatchAll() {
    while (!stopped) {
      try {
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
        Runnable next = commands.take();
        next.run();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        System.getLogger("dispatch").log(System.Logger.Level.WARNING, "command failed", e);
      }
    }
  }

  public void stop() {
    stopped = true;
  }
}
