// Case: Connections that own schedulers by inference are removed from the map without a close.
package second.inferred;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class ConnectionManagerLeak {
  private interface Connection {
    void ping();

    void close();
  }

  private static final class PingingConnection implements Connection {
    private final ScheduledExecutorService pinger = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger pings = new AtomicInteger();

    @Override
    public void ping() {
      pinger.scheduleAtFixedRate(pings::incrementAndGet, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
      pinger.shutdownNow();
    }
  }

  private final Map<String, Connection> open = new HashMap<>();

  public synchronized void connect(String host) {
    if (!open.containsKey(host)) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown] or [ThreadOwnerNeverReleased]
      Connection connection = new PingingConnection();
      connection.ping();
      open.put(host, connection);
    }
  }

  public synchronized boolean disconnect(String host) {
    Connection connection = open.remove(host);
    return connection != null;
  }

  public synchronized void close() {
    open.clear();
  }
}
