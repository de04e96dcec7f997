// A do-while that sleeps until the lease is won swallows the interrupt: leaks.
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

public class LeaderElectionLeak {
  private final BooleanSupplier tryLease;
  private final AtomicLong rounds = new AtomicLong();

  public LeaderElectionLeak(BooleanSupplier tryLease) {
    this.tryLease = tryLease;
  }

  public void campaign() {
    boolean won;
    do {
      rounds.incrementAndGet();
      won = tryLease.getAsBoolean();
      if (!won) {
        try {
          Thread.sleep(ThreadLocalRandom.current().nextLong(200, 1_000));
          // BUG: Diagnostic contains: [InterruptSwallowed]
        } catch (InterruptedException e) {
          System.getLogger("election").log(System.Logger.Level.DEBUG, "interrupted", e);
        }
      }
    } while (!won);
  }

  public long rounds() {
    return rounds.get();
  }
}
