// The caller waits for two seconds and leaves too, but the queue has room for the locator's answer:
// right.
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class TimeoutGeocoderClean {
  private static final Logger LOG = Logger.getLogger("geocoder");

  /** Finds addresses on the map. */
  public interface Locator {
    String locate(String address) throws IOException;
  }

  private final Locator locator;

  public TimeoutGeocoderClean(Locator locator) {
    this.locator = locator;
  }

  /** The place of an address, if it is found in time. */
  public Optional<String> locate(String address) throws InterruptedException {
    BlockingQueue<String> place = new ArrayBlockingQueue<>(1);
    new Thread(() -> locate(address, place), "locator").start();
    return Optional.ofNullable(place.poll(2, TimeUnit.SECONDS));
  }

  private void locate(String address, BlockingQueue<String> place) {
    try {
      place.put(locator.locate(address));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "not found: " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
