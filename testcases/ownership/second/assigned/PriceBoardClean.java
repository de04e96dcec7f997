// Case: An instance initializer fills the field from a config object; the stop method ends it.
package second.assigned;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;

public class PriceBoardClean {
  /** Settings, read from properties. */
  static final class Settings {
    private final Properties props;

    Settings(Properties props) {
      this.props = props;
    }

    int threads() {
      return Integer.parseInt(props.getProperty("board.threads", "2"));
    }
  }

  private final Map<String, Double> prices = new ConcurrentHashMap<>();
  private final List<BiConsumer<String, Double>> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService publisher;

  {
    Settings settings = new Settings(System.getProperties());
    publisher = new ForkJoinPool(settings.threads());
  }

  public void subscribe(BiConsumer<String, Double> listener) {
    listeners.add(listener);
  }

  public void post(String symbol, double price) {
    prices.put(symbol, price);
    listeners.forEach(l -> publisher.execute(() -> l.accept(symbol, price)));
  }

  public void stop() {
    listeners.clear();
    prices.clear();
    publisher.shutdown();
  }
}
