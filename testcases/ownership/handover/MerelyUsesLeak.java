// Case: the method that gets the pool only submits to it, so it stays the caller's, who forgets it.
package cases.handover;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class MerelyUsesLeak {
  private final Consumer<String> sink;

  public MerelyUsesLeak(Consumer<String> sink) {
    this.sink = sink;
  }

  public void publish(List<String> events) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    publishOn(Executors.newFixedThreadPool(2), events);
  }

  private void publishOn(ExecutorService pool, List<String> events) {
    for (String event : events) {
      pool.execute(() -> sink.accept(event));
    }
  }
}
