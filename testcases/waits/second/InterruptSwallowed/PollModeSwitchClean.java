// Case: the return in the catch leaves the switch and the loop around it.
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Consumer;

public class PollModeSwitchClean implements Runnable {
  /** How eagerly the worker looks for work. */
  public enum Mode {
    IDLE,
    ACTIVE
  }

  private final LinkedBlockingDeque<String> commands = new LinkedBlockingDeque<>();
  private final Consumer<String> device;
  private volatile Mode mode = Mode.IDLE;

  public PollModeSwitchClean(Consumer<String> device) {
    this.device = device;
  }

  public void send(String command) {
    commands.addLast(command);
    mode = Mode.ACTIVE;
  }

  @Override
  public void run() {
    while (true) {
      switch (mode) {
        case ACTIVE:
          String command = commands.pollFirst();
          if (command == null) {
            mode = Mode.IDLE;
          } else {
            device.accept(command);
          }
          break;
        case IDLE:
        default:
          try {
            device.accept(commands.takeFirst());
            mode = Mode.ACTIVE;
          } catch (InterruptedException e) {
            device.accept("park");
            return;
          }
      }
    }
  }
}
