// Case: close() cancels the heartbeat and forgets its sibling, the sweep of expired locks.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

public class ClusterSessionLeak implements AutoCloseable {
  private final Map<String, Long> locks = new ConcurrentHashMap<>();
  private final long sessionId;
  private final ScheduledFuture<?> heartbeat;
  private final ScheduledFuture<?> sweep;

  public ClusterSessionLeak(
      ScheduledExecutorService scheduler, long sessionId, LongConsumer coordinator) {
    this.sessionId = sessionId;
    heartbeat =
        scheduler.scheduleAtFixedRate(() -> coordinator.accept(sessionId), 0, 3, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: [ScheduledTaskNeverCancelled]
    sweep = scheduler.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
  }

  public boolean tryLock(String path, long ttlMillis) {
    return locks.putIfAbsent(path, System.currentTimeMillis() + ttlMillis) == null;
  }

  public boolean isSweeping() {
    return !sweep.isDone();
  }

  private void sweep() {
    long now = System.currentTimeMillis();
    locks.values().removeIf(end -> end < now);
  }

  @Override
  public void close() {
    heartbeat.cancel(false);
    locks.clear();
  }

  @Override
  public String toString() {
    return "session " + sessionId;
  }
}
