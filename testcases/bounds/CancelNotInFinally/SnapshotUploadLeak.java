// Case: finally cancels the keep-alive only if the upload was complete, so a broken upload leaves
// it pinging for ever.
import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class SnapshotUploadLeak {
  /** The far side of an upload. */
  public interface Target {
    void ping();

    void append(byte[] block) throws IOException;

    void commit() throws IOException;
  }

  private final ScheduledExecutorService scheduler;
  private final int keepAliveSeconds;

  public SnapshotUploadLeak(ScheduledExecutorService scheduler, int keepAliveSeconds) {
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
    boolean complete = false;
    int sent = 0;
    try {
      for (byte[] block : blocks) {
        target.append(block);
        sent++;
      }
      target.commit();
      complete = true;
    } finally {
      if (complete && keepAlive != null) {
        // BUG: Diagnostic contains: [CancelNotInFinally]
        keepAlive.cancel(true);
      }
    }
    return sent;
  }
}
