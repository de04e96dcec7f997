// Case: the map of schedulers per topic has no method that ends them.
package cases.fields;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ComputeIfAbsentLeak {
  private final ConcurrentMap<String, ScheduledExecutorService> byTopic = new ConcurrentHashMap<>();

  public void every(String topic, Duration period, Runnable publish) {
    byTopic
        // BUG: Diagnostic contains: [ExecutorNeverShutDown]
        .computeIfAbsent(topic, t -> Executors.newScheduledThreadPool(1))
        .scheduleAtFixedRate(publish, 0, period.toMillis(), TimeUnit.MILLISECONDS);
  }

  public int topics() {
    return byTopic.size();
  }
}
