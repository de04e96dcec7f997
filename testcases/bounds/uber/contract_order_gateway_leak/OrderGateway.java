// Method contract: the gateway starts its listener in open() and forgets it in close(): nobody
// calls
// the listener's stop(). Leaks.
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class OrderGateway implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("gateway");

  // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] (one of these)
  private final OrderListener listener;
  private final Closeable connection;

  public OrderGateway(Closeable connection, Consumer<String> orders) {
    this.connection = connection;
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] (one of these)
    this.listener = new OrderListener(orders);
  }

  public void open() {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] (one of these)
    listener.start();
  }

  public void receive(String order) {
    listener.deliver(order);
  }

  @Override
  public void close() throws IOException {
    LOG.fine("closing");
    connection.close();
  }
}
