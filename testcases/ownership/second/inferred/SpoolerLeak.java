// Case: A private worker's stop method exists, and nobody in the run calls it.
package second.inferred;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class SpoolerLeak {
  private final Worker worker;

  public SpoolerLeak(Consumer<String> device) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] or [ThreadOwnerNeverReleased]
    worker = new Worker(device);
  }

  public void spool(String document) {
    worker.accept(document);
  }

  public void close() {
    worker.flush();
  }

  private static final class Worker {
    private final ExecutorService lane = Executors.newFixedThreadPool(1);
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private final Consumer<String> device;

    Worker(Consumer<String> device) {
      this.device = device;
    }

    void accept(String document) {
      waiting.add(document);
      lane.execute(this::flush);
    }

    void flush() {
      for (String next = waiting.poll(); next != null; next = waiting.poll()) {
        device.accept(next);
      }
    }

    void stop() {
      flush();
      lane.shutdown();
    }
  }
}
