// What every gate promises: a caller that waits for its turn can be interrupted.
import dev.leash.annotations.Cancellable;

public interface Gate {
  @Cancellable
  void pass(String client) throws InterruptedException;
}
