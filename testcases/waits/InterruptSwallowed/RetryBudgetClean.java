// Swallows interrupts, but only as long as its deadline allows, and hands the flag back: right.
import java.util.Optional;
import java.util.function.Supplier;

public class RetryBudgetClean {
  private final long budgetNanos;

  public RetryBudgetClean(long budgetNanos) {
    this.budgetNanos = budgetNanos;
  }

  public <T> Optional<T> call(Supplier<T> action) {
    long end = System.nanoTime() + budgetNanos;
    boolean interrupted = false;
    while (System.nanoTime() - end < 0) {
      try {
        return Optional.of(action.get());
      } catch (RuntimeException e) {
        try {
          Thread.sleep(100);
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }
}
