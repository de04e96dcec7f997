// Tells the peer every few seconds that this side is alive, until it is stopped.
import java.util.concurrent.TimeUnit;

final class Heartbeat implements Runnable {
  private final Runnable ping;
  private volatile boolean stopped;

  Heartbeat(Runnable ping) {
    this.ping = ping;
  }

  @Override
  public void run() {
    while (!stopped) {
      ping.run();
      try {
        TimeUnit.SECONDS.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  void stop() {
    stopped = true;
  }
}
