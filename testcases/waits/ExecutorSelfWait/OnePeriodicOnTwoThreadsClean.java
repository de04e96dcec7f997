// The periodic task waits for a task of its own scheduler, but the scheduler has two threads, and a
// periodic task never overlaps itself: one thread is always left for what it waits for.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class OnePeriodicOnTwoThreadsClean implements AutoCloseable {
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Map<String, Integer> scores = new ConcurrentHashMap<>();

  public OnePeriodicOnTwoThreadsClean() {
    timer.scheduleWithFixedDelay(this::refresh, 5, 5, TimeUnit.SECONDS);
  }

  public void score(String host, int points) {
    scores.merge(host, points, Integer::sum);
  }

  private void refresh() {
    Future<Integer> sum =
        timer.submit(() -> scores.values().stream().mapToInt(Integer::intValue).sum());
    try {
      int all = sum.get();
      scores.replaceAll((host, points) -> all == 0 ? 0 : points * 100 / all);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      scores.clear();
    }
  }

  @Override
  public void close() {
    timer.shutdown();
  }
}
