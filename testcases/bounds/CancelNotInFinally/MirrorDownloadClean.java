// Case: the bandwidth meter is cancelled when the download fails and when it works; there is no
// finally, but no third way out either.
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

public class MirrorDownloadClean {
  /** A server that has copies of all archives. */
  public interface Mirror {
    Path fetch(String archive, LongConsumer onBytes) throws IOException;
  }

  private final ScheduledExecutorService scheduler;
  private final LongConsumer bandwidth;

  public MirrorDownloadClean(ScheduledExecutorService scheduler, LongConsumer bandwidth) {
    this.scheduler = scheduler;
    this.bandwidth = bandwidth;
  }

  public Path download(Mirror mirror, String archive) throws IOException {
    LongAdder received = new LongAdder();
    ScheduledFuture<?> meter =
        scheduler.scheduleAtFixedRate(
            () -> bandwidth.accept(received.sumThenReset()), 1, 1, TimeUnit.SECONDS);
    try {
      Path file = mirror.fetch(archive, received::add);
      meter.cancel(false);
      return file;
    } catch (IOException | RuntimeException e) {
      meter.cancel(false);
      throw e;
    }
  }
}
