// Case: the subscription that open returns shuts the feed's pool down.
package cases.fields;

import java.io.Closeable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class ReleasedByNestedClassClean {
  private final ExecutorService delivery = Executors.newSingleThreadExecutor();
  private volatile boolean closed;

  public Closeable open(Consumer<String> subscriber) {
    delivery.execute(() -> subscriber.accept("hello"));
    return new Subscription();
  }

  public boolean isClosed() {
    return closed;
  }

  private final class Subscription implements Closeable {
    @Override
    public void close() {
      closed = true;
      delivery.shutdown();
    }
  }
}
