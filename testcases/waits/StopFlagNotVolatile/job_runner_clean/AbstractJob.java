// The base class declares the volatile flag and the method that writes it.
public abstract class AbstractJob implements Runnable {
  protected volatile boolean cancelled;
  private final String name;

  protected AbstractJob(String name) {
    this.name = name;
  }

  public final String name() {
    return name;
  }

  public void cancel() {
    cancelled = true;
  }
}
