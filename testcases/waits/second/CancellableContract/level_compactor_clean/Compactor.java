// Case: the contract that all compactors keep.
import dev.leash.annotations.Cancellable;

public interface Compactor {
  /** Compacts until its thread is interrupted. */
  @Cancellable
  void compactForever() throws InterruptedException;
}
