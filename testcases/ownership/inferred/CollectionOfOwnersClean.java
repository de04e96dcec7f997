// Case: stop stops each consumer.
package cases.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CollectionOfOwnersClean {
  static final class Consumer2 {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    void consume(Runnable record) {
      thread.execute(record);
    }

    void stop() {
      thread.shutdownNow();
    }
  }

  private final List<Consumer2> consumers = new ArrayList<>();

  public void scale(int n) {
    while (consumers.size() < n) {
      Consumer2 consumer = new Consumer2();
      consumers.add(consumer);
    }
  }

  public void feed(Runnable record) {
    consumers.forEach(c -> c.consume(record));
  }

  public void stop() {
    for (Consumer2 consumer : consumers) {
      consumer.stop();
    }
    consumers.clear();
  }
}
