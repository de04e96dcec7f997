// Case: a lambda on the object's own pool reads the flag that close() sets; the flag is volatile.
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;

public class ChecksumScrubberClean implements AutoCloseable {
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private volatile boolean closing;

  public void scrub(Iterable<ByteBuffer> blocks, long expected) {
    background.execute(
        () -> {
          Iterator<ByteBuffer> cursor = blocks.iterator();
          while (!closing) {
            if (!cursor.hasNext()) {
              cursor = blocks.iterator();
            }
            CRC32 crc = new CRC32();
            crc.update(cursor.next().duplicate());
            if (crc.getValue() != expected) {
              throw new IllegalStateException("damaged block");
            }
          }
        });
  }

  @Override
  public void close() {
    closing = true;
    background.shutdown();
  }
}
