// Base of the steps: execute() is cancellable, and so must be what it calls in each subclass.
import dev.leash.annotations.Cancellable;

public abstract class Step {
  private final String name;

  protected Step(String name) {
    this.name = name;
  }

  @Cancellable
  public final void execute() throws InterruptedException {
    System.out.println("step " + name);
    work();
  }

  @Cancellable
  protected abstract void work() throws InterruptedException;
}
