// Case: a connect that throws skips the countDown, but the one who waits for it has a time limit
// and then stops the thread.
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class BrokerLinkClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("broker");

  /** A connection that reads messages until its thread is interrupted. */
  public interface Connection {
    void connect() throws IOException;

    void readMessages() throws IOException, InterruptedException;
  }

  private final CountDownLatch connected = new CountDownLatch(1);
  private final Connection connection;
  private final Thread reader;

  public BrokerLinkClean(Connection connection) {
    this.connection = connection;
    this.reader = new Thread(this::read, "broker-reader");
  }

  /** Whether the link is up after at most ten seconds. */
  public boolean open() throws InterruptedException {
    reader.start();
    boolean up = connected.await(10, TimeUnit.SECONDS);
    if (!up) {
      close();
    }
    return up;
  }

  private void read() {
    try {
      connection.connect();
      connected.countDown();
      connection.readMessages();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "link is down", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
