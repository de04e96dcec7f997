// The loop is bound to a plain field that holds its own thread; stop() empties it unseen: leaks.
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class CursorBlinkerLeak implements Runnable {
  private final Consumer<Boolean> display;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private Thread blinker;

  public CursorBlinkerLeak(Consumer<Boolean> display) {
    this.display = display;
  }

  public void start() {
    blinker = new Thread(this, "cursor-blinker");
    blinker.start();
  }

  public void stop() {
    blinker = null;
  }

  @Override
  public void run() {
    boolean on = false;
    Thread me = Thread.currentThread();
    while (blinker == me) {
      on = !on;
      display.accept(on);
      LockSupport.parkNanos(530_000_000L);
    }
  }
}
