// Clean: the cancellable search looks at the interrupt in each round.
import dev.leash.annotations.Cancellable;
import java.math.BigInteger;
import java.util.function.Predicate;

public class PrimeSearchClean {
  private final Predicate<BigInteger> wanted;

  public PrimeSearchClean(Predicate<BigInteger> wanted) {
    this.wanted = wanted;
  }

  /** Searches upwards from a start value until one is found or the caller is interrupted. */
  @Cancellable
  public BigInteger find(BigInteger start) throws InterruptedException {
    BigInteger candidate = start;
    while (true) {
      if (Thread.interrupted()) {
        throw new InterruptedException("search cancelled at " + candidate);
      }
      candidate = candidate.nextProbablePrime();
      if (wanted.test(candidate)) {
        return candidate;
      }
    }
  }
}
