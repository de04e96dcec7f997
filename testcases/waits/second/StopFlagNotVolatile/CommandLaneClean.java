// Case: the plain flag is written before a command is queued and read after one was taken: the
// queue orders both.
import java.util.concurrent.LinkedBlockingQueue;

public class CommandLaneClean implements Runnable {
  private final LinkedBlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private boolean halted;

  public void send(Runnable command) {
    commands.add(command);
  }

  @Override
  public void run() {
    try {
      do {
        commands.take().run();
      } while (!halted);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void halt() {
    halted = true;
    commands.add(() -> {});
  }
}
