// Case: close() cancels the heartbeat and its sibling, the sweep of expired locks.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

public class ClusterSessionClean implements AutoCloseable {
  private final Map<String, Long> locks = new ConcurrentHashMap<>();
  private final long sessionId;
  private final ScheduledFuture<?> heartbeat;
  private final ScheduledFuture<?> sweep;

  public ClusterSessionClean(
      ScheduledExecutorService scheduler, long sessionId, LongConsumer coordinator) {
    this.sessionId = sessionId;
    heartbeat =
        scheduler.scheduleAtFixedRate(() -> coordinator.accept(sessionId), 0, 3, TimeUnit.SECONDS);
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
    sweep.cancel(false);
    locks.clear();
  }

  @Override
  public String toString() {
    return "session " + sessionId;
  }
}
