// Case: the method that gets the pool shuts it down behind its work.
package cases.handover;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class MerelyUsesClean {
  private final Consumer<String> sink;

  public MerelyUsesClean(Consumer<String> sink) {
    this.sink = sink;
  }

  public void publish(List<String> events) {
    publishOn(Executors.newFixedThreadPool(2), events);
  }

  private void publishOn(ExecutorService pool, List<String> events) {
    for (String event : events) {
      pool.execute(() -> sink.accept(event));
    }
    pool.shutdown();
  }
}
