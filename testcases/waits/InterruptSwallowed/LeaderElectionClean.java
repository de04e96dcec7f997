// A do-while that sleeps until the lease is won throws the interrupt on: right.
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

public class LeaderElectionClean {
  private final BooleanSupplier tryLease;
  private final AtomicLong rounds = new AtomicLong();

  public LeaderElectionClean(BooleanSupplier tryLease) {
    this.tryLease = tryLease;
  }

  public void campaign() throws InterruptedException {
    boolean won;
    do {
      rounds.incrementAndGet();
      won = tryLease.getAsBoolean();
      if (!won) {
        try {
          Thread.sleep(ThreadLocalRandom.current().nextLong(200, 1_000));
        } catch (InterruptedException e) {
          System.getLogger("election").log(System.Logger.Level.DEBUG, "given up", e);
          throw e;
        }
      }
    } while (!won);
  }

  public long rounds() {
    return rounds.get();
  }
}
