// Runs tasks that return when they are interrupted.
import dev.leash.annotations.Cancellable;

public interface CancellableTasks {
  void run(@Cancellable Runnable task);
}
