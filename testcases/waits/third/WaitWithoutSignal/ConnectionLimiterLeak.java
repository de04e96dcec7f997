// Leak: connections acquire permits of a private semaphore, and no code ever releases one.
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

public class ConnectionLimiterLeak {
  /** Opens and closes what is limited. */
  public interface Driver {
    void open(String client);

    void close(String client);
  }

  private final Semaphore connections = new Semaphore(20);
  private final Set<String> clients = ConcurrentHashMap.newKeySet();
  private final Driver driver;

  public ConnectionLimiterLeak(Driver driver) {
    this.driver = driver;
  }

  public void connect(String client) throws InterruptedException {
    if (!clients.add(client)) {
      return;
    }
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    connections.acquire();
    driver.open(client);
  }

  public void disconnect(String client) {
    if (!clients.remove(client)) {
      return;
    }
    driver.close(client);
  }

  public int open() {
    return clients.size();
  }
}
