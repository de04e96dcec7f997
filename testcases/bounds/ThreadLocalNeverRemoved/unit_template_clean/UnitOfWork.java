// The base of a task: its final run() removes in finally what the subclass's execute() sets.
import java.util.List;
import java.util.function.Consumer;

public abstract class UnitOfWork implements Runnable {
  protected static final ThreadLocal<List<String>> CHANGES = new ThreadLocal<>();

  private final Consumer<List<String>> commit;

  protected UnitOfWork(Consumer<List<String>> commit) {
    this.commit = commit;
  }

  @Override
  public final void run() {
    try {
      execute();
      List<String> changes = CHANGES.get();
      if (changes != null) {
        commit.accept(changes);
      }
    } finally {
      CHANGES.remove();
    }
  }

  protected abstract void execute();
}
