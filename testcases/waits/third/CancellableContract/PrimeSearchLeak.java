// Leak: the cancellable search computes in a loop that never looks at the interrupt.
import dev.leash.annotations.Cancellable;
import java.math.BigInteger;
import java.util.function.Predicate;

public class PrimeSearchLeak {
  private final Predicate<BigInteger> wanted;

  public PrimeSearchLeak(Predicate<BigInteger> wanted) {
    this.wanted = wanted;
  }

  /** Searches upwards from a start value until one is found or the caller is interrupted. */
  @Cancellable
  public BigInteger find(BigInteger start) throws InterruptedException {
    BigInteger candidate = start;
    // BUG: Diagnostic contains: [CancellableContract]
    while (true) {
      candidate = candidate.nextProbablePrime();
      if (wanted.test(candidate)) {
        return candidate;
      }
    }
  }
}
