// The argument is a local that is filled from two places, and both tasks obey: one throws out of
// its wait, the other looks at the flag in every slice of its work.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

public class FutureTaskArgumentClean {
  public interface Workbench {
    void put(@Cancellable Callable<Long> work);
  }

  private final BlockingQueue<Long> inbox;
  private final AtomicLong seed = new AtomicLong(7);

  public FutureTaskArgumentClean(BlockingQueue<Long> inbox) {
    this.inbox = inbox;
  }

  public void start(Workbench bench, boolean generated) {
    Callable<Long> work = this::untilNegative;
    if (generated) {
      work =
          () -> {
            long steps = 0;
            for (; ; ) {
              if (Thread.interrupted()) {
                throw new InterruptedException("after " + steps);
              }
              steps++;
              if (seed.updateAndGet(s -> s * 6364136223846793005L + 1) % 9973 == 0) {
                return steps;
              }
            }
          };
    }
    bench.put(work);
  }

  private Long untilNegative() throws InterruptedException {
    long sum = 0;
    long next;
    while ((next = inbox.take()) >= 0) {
      sum += next;
    }
    return sum;
  }
}
