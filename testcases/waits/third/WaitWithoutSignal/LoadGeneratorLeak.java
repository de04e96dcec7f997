// Leak: the clients wait for a gate that only a client opens, after it has passed it.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LoadGeneratorLeak implements AutoCloseable {
  private final ExecutorService clients;
  private final CountDownLatch gate = new CountDownLatch(1);
  private final Runnable request;
  private volatile boolean fired;

  public LoadGeneratorLeak(int count, Runnable request) {
    this.request = request;
    this.clients = Executors.newFixedThreadPool(count);
    for (int i = 0; i < count; i++) {
      clients.execute(this::client);
    }
  }

  private void client() {
    try {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    gate.countDown();
    request.run();
  }

  /** Lets all clients loose at once. */
  public void fire() {
    fired = true;
  }

  public boolean fired() {
    return fired;
  }

  @Override
  public void close() {
    clients.shutdownNow();
  }
}
