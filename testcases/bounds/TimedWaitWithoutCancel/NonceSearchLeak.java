// Case: invokeAll interrupts the searches when the time is up, but their loops never look at the
// interrupt.
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

public class NonceSearchLeak {
  private static final long RANGE = 1L << 34;
  private static final int PARTS = 8;

  private final ExecutorService workers;

  public NonceSearchLeak(ExecutorService workers) {
    this.workers = workers;
  }

  /** A number that gives the block the checksum, if one is found within a minute. */
  public OptionalLong find(byte[] block, long checksum) throws InterruptedException {
    AtomicLong found = new AtomicLong(-1);
    List<Callable<Void>> searches = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      long from = part * RANGE;
      searches.add(
          () -> {
            search(block, checksum, from, found);
            return null;
          });
    }
    // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
    workers.invokeAll(searches, 1, TimeUnit.MINUTES);
    return found.get() < 0 ? OptionalLong.empty() : OptionalLong.of(found.get());
  }

  private static void search(byte[] block, long checksum, long from, AtomicLong found) {
    for (long nonce = from; nonce < from + RANGE; nonce++) {
      CRC32 crc = new CRC32();
      crc.update(block);
      for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
        crc.update((int) (nonce >>> shift));
      }
      if (crc.getValue() == checksum) {
        found.set(nonce);
      }
    }
  }
}
