// Case: The bus stores the executor it is given and shuts it down in close, which its creator
// calls.
package second.passed;

import java.io.Closeable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class EventBusClean {
  private final Bus bus;

  public EventBusClean(int threads) {
    bus = new Bus(Executors.newFixedThreadPool(threads));
  }

  public void subscribe(Consumer<Object> listener) {
    bus.listeners.add(listener);
  }

  public void publish(Object event) {
    bus.post(event);
  }

  public void close() {
    bus.close();
  }

  private static final class Bus implements Closeable {
    final List<Consumer<Object>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService executor;

    Bus(ExecutorService executor) {
      this.executor = executor;
    }

    void post(Object event) {
      for (Consumer<Object> listener : listeners) {
        executor.execute(() -> listener.accept(event));
      }
    }

    @Override
    public void close() {
      listeners.clear();
      executor.shutdown();
    }
  }
}
