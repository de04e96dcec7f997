// Case: the pool's constructor starts an evictor, and close empties the queue but leaves the
// evictor.
package cases.services;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Logger;

public class ConnectionPool<C> implements AutoCloseable {
  private final BlockingQueue<C> idle;
  private final Function<String, C> connect;
  private final Predicate<C> stale;
  private final Evictor evictor;
  private final String url;

  public ConnectionPool(String url, int size, Function<String, C> connect, Predicate<C> stale) {
    this.url = url;
    this.idle = new ArrayBlockingQueue<>(size);
    this.connect = connect;
    this.stale = stale;
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    this.evictor = new Evictor(url, this::evict);
    evictor.start(30_000);
  }

  public C borrow() {
    C c = idle.poll();
    return c != null ? c : connect.apply(url);
  }

  public void giveBack(C connection) {
    if (!idle.offer(connection)) {
      Logger.getLogger("pool").fine("full, dropping " + connection);
    }
  }

  private void evict() {
    idle.removeIf(stale);
  }

  @Override
  public void close() {
    idle.clear();
  }
}
