// Case: the bandwidth meter is cancelled when the download fails; after a download that works it
// runs on.
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

public class MirrorDownloadLeak {
  /** A server that has copies of all archives. */
  public interface Mirror {
    Path fetch(String archive, LongConsumer onBytes) throws IOException;
  }

  private final ScheduledExecutorService scheduler;
  private final LongConsumer bandwidth;

  public MirrorDownloadLeak(ScheduledExecutorService scheduler, LongConsumer bandwidth) {
    this.scheduler = scheduler;
    this.bandwidth = bandwidth;
  }

  public Path download(Mirror mirror, String archive) throws IOException {
    LongAdder received = new LongAdder();
    ScheduledFuture<?> meter =
        scheduler.scheduleAtFixedRate(
            () -> bandwidth.accept(received.sumThenReset()), 1, 1, TimeUnit.SECONDS);
    try {
      return mirror.fetch(archive, received::add);
    } catch (IOException | RuntimeException e) {
      // BUG: Diagnostic contains: [CancelNotInFinally]
      meter.cancel(false);
      throw e;
    }
  }
}
