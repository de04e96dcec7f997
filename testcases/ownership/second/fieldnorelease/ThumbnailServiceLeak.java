// Case: A service holds a pool in a field and has no release method at all.
package second.fieldnorelease;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;

/** Makes thumbnails in the background. */
public class ThumbnailServiceLeak {
  private static final Logger LOG = Logger.getLogger("thumbs");

  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService painters = Executors.newFixedThreadPool(3);
  private final Map<String, Future<byte[]>> running = new ConcurrentHashMap<>();
  private final UnaryOperator<byte[]> scaler;

  public ThumbnailServiceLeak(UnaryOperator<byte[]> scaler) {
    this.scaler = scaler;
  }

  public Future<byte[]> request(String name, byte[] original) {
    return running.computeIfAbsent(name, n -> painters.submit(() -> scaler.apply(original)));
  }

  public void forget(String name) {
    Future<byte[]> job = running.remove(name);
    if (job != null && job.cancel(false)) {
      LOG.fine("cancelled " + name);
    }
  }
}
