// The base class declares the plain flag and the method that writes it.
public abstract class AbstractJob implements Runnable {
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  protected boolean cancelled;
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
