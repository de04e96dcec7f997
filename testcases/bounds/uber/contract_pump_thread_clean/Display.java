// Case: the display stops the pump that it has started.
import java.util.function.Consumer;

public class Display implements AutoCloseable {
  private final PumpThread pump;
  private volatile boolean open = true;

  public Display(Consumer<String> device) {
    pump = new PumpThread(device);
    pump.start();
  }

  public void show(String text) {
    if (open) {
      pump.send(text);
    }
  }

  @Override
  public void close() {
    open = false;
    pump.stopPumping();
  }
}
