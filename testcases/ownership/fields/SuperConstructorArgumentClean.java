// Case: the base class stores the pool and ends it.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SuperConstructorArgumentClean {
  static class Channel {
    protected final ExecutorService executor;

    Channel(ExecutorService executor) {
      this.executor = executor;
    }

    void send(Runnable frame) {
      executor.execute(frame);
    }

    void close() {
      executor.shutdown();
    }
  }

  public static class OrderedChannel extends Channel {
    public OrderedChannel() {
      super(Executors.newSingleThreadExecutor(r -> new Thread(r, "ordered-channel")));
    }

    public void disconnect() {
      close();
    }
  }
}
