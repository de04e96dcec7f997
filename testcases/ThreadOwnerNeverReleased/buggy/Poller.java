import java.util.*;

class Poller implements AutoCloseable {
  private final Timer timer = new Timer("poller");

  Poller(TimerTask task) {
    timer.schedule(task, 0, 1_000);
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
