// Clean: connections acquire permits of a private semaphore, and disconnect() releases them.
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

public class ConnectionLimiterClean {
  /** Opens and closes what is limited. */
  public interface Driver {
    void open(String client);

    void close(String client);
  }

  private final Semaphore connections = new Semaphore(20);
  private final Set<String> clients = ConcurrentHashMap.newKeySet();
  private final Driver driver;

  public ConnectionLimiterClean(Driver driver) {
    this.driver = driver;
  }

  public void connect(String client) throws InterruptedException {
    if (!clients.add(client)) {
      return;
    }
    connections.acquire();
    driver.open(client);
  }

  public void disconnect(String client) {
    if (!clients.remove(client)) {
      return;
    }
    try {
      driver.close(client);
    } finally {
      connections.release();
    }
  }

  public int open() {
    return clients.size();
  }
}
