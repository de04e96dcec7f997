// Case: the pool is made as an argument of super; the base class stores it and never ends it.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class SuperConstructorArgumentLeak {
  static class Channel {
    protected final ExecutorService executor;

    Channel(ExecutorService executor) {
      this.executor = executor;
    }

    void send(Runnable frame) {
      executor.execute(frame);
    }

    void close() {
      executor.execute(() -> Logger.getLogger("channel").info("closed"));
    }
  }

  public static class OrderedChannel extends Channel {
    public OrderedChannel() {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      super(Executors.newSingleThreadExecutor(r -> new Thread(r, "ordered-channel")));
    }

    public void disconnect() {
      close();
    }
  }
}
