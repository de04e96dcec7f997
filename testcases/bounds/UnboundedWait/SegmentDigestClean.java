// Case: the periodic task joins two threads without a limit, but all that they do is to compute a
// checksum over bytes in memory, which ends.
import java.util.Timer;
import java.util.TimerTask;
import java.util.zip.CRC32;

public class SegmentDigestClean implements AutoCloseable {
  private final Timer timer = new Timer("segment-digest", true);
  private final byte[] segment;
  private volatile long digest;

  public SegmentDigestClean(byte[] segment) {
    this.segment = segment;
  }

  public void start() {
    TimerTask round =
        new TimerTask() {
          @Override
          public void run() {
            try {
              digest();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        };
    timer.schedule(round, 60_000, 60_000);
  }

  public long lastDigest() {
    return digest;
  }

  private void digest() throws InterruptedException {
    CRC32 low = new CRC32();
    CRC32 high = new CRC32();
    int middle = segment.length / 2;
    Thread first = new Thread(() -> low.update(segment, 0, middle), "digest-low");
    Thread second =
        new Thread(() -> high.update(segment, middle, segment.length - middle), "digest-high");
    first.start();
    second.start();
    first.join();
    second.join();
    digest = low.getValue() << 32 | high.getValue();
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
