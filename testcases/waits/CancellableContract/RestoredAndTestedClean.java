// The loop catches the interrupt and does go on to its end, but it restores the flag, and its
// condition tests it: the loop ends at once.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class RestoredAndTestedClean {
  private final BlockingQueue<Long> samples;
  private final AtomicLong average = new AtomicLong();
  private final AtomicLong idle = new AtomicLong();

  public RestoredAndTestedClean(BlockingQueue<Long> samples) {
    this.samples = samples;
  }

  @Cancellable
  public void smooth() {
    do {
      Long sample = null;
      try {
        sample = samples.poll(1, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      if (sample == null) {
        idle.incrementAndGet();
      } else {
        long next = sample;
        average.updateAndGet(old -> (old * 7 + next) / 8);
      }
    } while (!Thread.currentThread().isInterrupted());
  }

  public long average() {
    return average.get();
  }
}
