// Timeout: the caller waits for two seconds and leaves; the locator's put() into a queue without
// capacity stays. Leaks.
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class TimeoutGeocoderLeak {
  private static final Logger LOG = Logger.getLogger("geocoder");

  /** Finds addresses on the map. */
  public interface Locator {
    String locate(String address) throws IOException;
  }

  private final Locator locator;

  public TimeoutGeocoderLeak(Locator locator) {
    this.locator = locator;
  }

  /** The place of an address, if it is found in time. */
  public Optional<String> locate(String address) throws InterruptedException {
    BlockingQueue<String> place = new SynchronousQueue<>();
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    new Thread(() -> locate(address, place), "locator").start();
    return Optional.ofNullable(place.poll(2, TimeUnit.SECONDS));
  }

  private void locate(String address, BlockingQueue<String> place) {
    try {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      place.put(locator.locate(address));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "not found: " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
