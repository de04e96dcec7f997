// The polling task looks at futures of its own executor, but calls get() only on those that are
// done: it waits for none.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public class OnlyAsksWhatIsDoneClean implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Queue<Future<Integer>> pending = new ConcurrentLinkedQueue<>();
  private final LongAdder total = new LongAdder();

  public void open() {
    clock.scheduleAtFixedRate(this::collect, 1, 1, TimeUnit.SECONDS);
  }

  public void measure(String sensor) {
    pending.add(clock.submit(() -> sensor.hashCode() & 0xff));
  }

  private void collect() {
    for (Future<Integer> reading : pending) {
      if (!reading.isDone()) {
        continue;
      }
      pending.remove(reading);
      try {
        total.add(reading.get());
      } catch (ExecutionException e) {
        total.decrement();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  public long total() {
    return total.sum();
  }

  @Override
  public void close() {
    clock.shutdown();
  }
}
