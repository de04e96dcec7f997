// Leak: onDisconnect() is called by the connection's thread and sets a plain flag of the loop.
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;

public class MarketDataLoopLeak {
  /** Called by the thread that watches the connection. */
  public interface ConnectionListener {
    void onDisconnect(String reason);
  }

  /** The connection to the exchange. */
  public interface Connection {
    void addListener(ConnectionListener listener);
  }

  private static final Logger LOG = Logger.getLogger("market");

  private final Supplier<String> quotes;
  private final Consumer<String> book;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean disconnected;

  public MarketDataLoopLeak(Supplier<String> quotes, Consumer<String> book) {
    this.quotes = quotes;
    this.book = book;
  }

  public void start(Connection connection) {
    connection.addListener(
        reason -> {
          LOG.info(reason);
          disconnected = true;
        });
    new Thread(this::receive, "market-data").start();
  }

  private void receive() {
    while (!disconnected) {
      String quote = quotes.get();
      if (quote != null) {
        book.accept(quote);
      }
    }
  }
}
