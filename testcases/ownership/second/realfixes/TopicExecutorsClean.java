// Case: The loser of a putIfAbsent race shuts down the executor it has just made.
package second.realfixes;

import java.io.Closeable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class TopicExecutorsClean implements Closeable {
  private final ConcurrentMap<String, ExecutorService> lanes = new ConcurrentHashMap<>();

  public void publish(String topic, Runnable delivery) {
    laneOf(topic).execute(delivery);
  }

  private ExecutorService laneOf(String topic) {
    ExecutorService known = lanes.get(topic);
    if (known != null) {
      return known;
    }
    ExecutorService fresh =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
    ExecutorService raced = lanes.putIfAbsent(topic, fresh);
    if (raced != null) {
      fresh.shutdown();
      return raced;
    }
    return fresh;
  }

  @Override
  public void close() {
    for (ExecutorService lane : lanes.values()) {
      lane.shutdown();
    }
    lanes.clear();
  }
}
