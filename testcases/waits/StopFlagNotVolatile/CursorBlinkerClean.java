// The loop is bound to a volatile field that holds its own thread; stop() empties it: right.
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class CursorBlinkerClean implements Runnable {
  private final Consumer<Boolean> display;
  private volatile Thread blinker;

  public CursorBlinkerClean(Consumer<Boolean> display) {
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
