// The gateway starts its listener in open() and stops it in close(): right.
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class OrderGateway implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("gateway");

  private final OrderListener listener;
  private final Closeable connection;

  public OrderGateway(Closeable connection, Consumer<String> orders) {
    this.connection = connection;
    this.listener = new OrderListener(orders);
  }

  public void open() {
    listener.start();
  }

  public void receive(String order) {
    listener.deliver(order);
  }

  @Override
  public void close() throws IOException {
    listener.stop();
    LOG.fine("closing");
    connection.close();
  }
}
