// The method promises to end when it is interrupted, but calls one that waits uninterruptibly.
import dev.leash.annotations.Cancellable;
import java.util.List;

public final class TapeArchive {
  private final TapeDrive drive = new TapeDrive();

  @Cancellable
  public int store(List<byte[]> blocks) throws InterruptedException {
    int bytes = 0;
    // BUG: Diagnostic contains: [CancellableContract]
    drive.seize();
    try {
      for (byte[] block : blocks) {
        if (Thread.interrupted()) {
          throw new InterruptedException("stored " + bytes);
        }
        bytes += block.length;
      }
    } finally {
      drive.free();
    }
    return bytes;
  }
}
