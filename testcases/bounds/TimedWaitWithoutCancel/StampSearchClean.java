// Case: invokeAll's limit cancels the lanes by interrupt, and each lane looks at it.
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class StampSearchClean {
  private static final int LANES = 4;

  private final ExecutorService pool;
  private final int difficulty;

  public StampSearchClean(ExecutorService pool, int difficulty) {
    this.pool = pool;
    this.difficulty = difficulty;
  }

  /** A number that stamps the message as costly, or nothing if none is found in time. */
  public OptionalLong stamp(byte[] message) throws InterruptedException, ExecutionException {
    List<Callable<Long>> lanes = new ArrayList<>();
    for (int lane = 0; lane < LANES; lane++) {
      long first = lane;
      lanes.add(() -> search(message, first));
    }
    List<Future<Long>> stamps = pool.invokeAll(lanes, 10, TimeUnit.SECONDS);
    long best = Long.MAX_VALUE;
    for (Future<Long> stamp : stamps) {
      best = stamp.isCancelled() ? best : Math.min(best, stamp.get());
    }
    return best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
  }

  private long search(byte[] message, long first) throws NoSuchAlgorithmException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    for (long number = first; ; number += LANES) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      sha.update(message);
      ByteBuffer hash = ByteBuffer.wrap(sha.digest(Long.toHexString(number).getBytes()));
      if (Long.numberOfLeadingZeros(hash.getLong()) >= difficulty) {
        return number;
      }
    }
  }
}
