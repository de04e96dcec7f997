// Case: method contract: the display starts its pump and forgets to stop it when it is closed.
import java.util.function.Consumer;

public class Display implements AutoCloseable {
  // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] or [ThreadNeverEnds] (one of these)
  private final PumpThread pump;
  private volatile boolean open = true;

  public Display(Consumer<String> device) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] or [ThreadNeverEnds] (one of these)
    pump = new PumpThread(device);
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] or [ThreadNeverEnds] (one of these)
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
  }
}
