// Clean: a connection that fails is tried again later by the same task, and the latch is opened by
// the try that succeeds.
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class UplinkConnectClean {
  /** The way to the other side. */
  public interface Uplink {
    void connect() throws IOException;
  }

  private final CountDownLatch connected = new CountDownLatch(1);
  private final ScheduledExecutorService timer;
  private final Uplink uplink;

  public UplinkConnectClean(ScheduledExecutorService timer, Uplink uplink) {
    this.timer = timer;
    this.uplink = uplink;
  }

  public void start() {
    timer.execute(new Connector());
  }

  public void awaitConnected() throws InterruptedException {
    connected.await();
  }

  private final class Connector implements Runnable {
    @Override
    public void run() {
      try {
        uplink.connect();
        connected.countDown();
      } catch (IOException e) {
        timer.schedule(this, 5, TimeUnit.SECONDS);
      }
    }
  }
}
