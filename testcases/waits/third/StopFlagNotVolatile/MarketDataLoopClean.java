// Clean: onDisconnect() only logs; the plain flag is set by the loop's own thread.
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;

public class MarketDataLoopClean {
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
  private boolean disconnected;

  public MarketDataLoopClean(Supplier<String> quotes, Consumer<String> book) {
    this.quotes = quotes;
    this.book = book;
  }

  public void start(Connection connection) {
    connection.addListener(
        reason -> {
          LOG.info(reason);
        });
    new Thread(this::receive, "market-data").start();
  }

  private void receive() {
    while (!disconnected) {
      String quote = quotes.get();
      if (quote != null) {
        book.accept(quote);
      } else {
        disconnected = true;
      }
    }
  }
}
