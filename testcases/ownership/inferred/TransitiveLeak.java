// Case: the outer service's close forgets the client that owns a pool two levels down.
package cases.inferred;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TransitiveLeak implements AutoCloseable {
  static final class Transport implements AutoCloseable {
    private final ExecutorService io = Executors.newCachedThreadPool();

    void write(Runnable frame) {
      io.execute(frame);
    }

    @Override
    public void close() {
      io.shutdown();
    }
  }

  static final class Client implements AutoCloseable {
    private final Transport transport = new Transport();

    void send(Runnable request) {
      transport.write(request);
    }

    @Override
    public void close() {
      transport.close();
    }
  }

  // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
  private final Client client = new Client();
  private final Map<String, Runnable> pending = new ConcurrentHashMap<>();

  public void call(String id, Runnable request) {
    pending.put(id, request);
    client.send(request);
  }

  @Override
  public void close() {
    pending.clear();
  }
}
