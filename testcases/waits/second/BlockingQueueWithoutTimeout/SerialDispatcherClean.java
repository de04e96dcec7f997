// Case: stop() sets the flag and queues a command that does nothing, so that take() returns.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class SerialDispatcherClean {
  private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private final Thread dispatcher;
  private volatile boolean stopped;

  public SerialDispatcherClean(String name) {
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
    commands.add(() -> {});
  }
}
