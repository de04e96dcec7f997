// Case: the test in finally asks only whether a keep-alive was started at all, so it is cancelled
// on every path.
import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class SnapshotUploadClean {
  /** The far side of an upload. */
  public interface Target {
    void ping();

    void append(byte[] block) throws IOException;

    void commit() throws IOException;
  }

  private final ScheduledExecutorService scheduler;
  private final int keepAliveSeconds;

  public SnapshotUploadClean(ScheduledExecutorService scheduler, int keepAliveSeconds) {
    this.scheduler = scheduler;
    this.keepAliveSeconds = keepAliveSeconds;
  }

  public int upload(Iterable<byte[]> blocks, Target target) throws IOException {
    ScheduledFuture<?> keepAlive = null;
    if (keepAliveSeconds > 0) {
      keepAlive =
          scheduler.scheduleAtFixedRate(
              target::ping, keepAliveSeconds, keepAliveSeconds, TimeUnit.SECONDS);
    }
    int sent = 0;
    try {
      for (byte[] block : blocks) {
        target.append(block);
        sent++;
      }
      target.commit();
    } finally {
      if (keepAlive != null) {
        keepAlive.cancel(true);
      }
    }
    return sent;
  }
}
