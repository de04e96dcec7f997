// Leak: the base class holds a plain flag; subclasses loop on it, stop() writes it from outside.
public abstract class AbstractQueueWorker implements Runnable {
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  protected boolean active = true;
  private final String name;

  protected AbstractQueueWorker(String name) {
    this.name = name;
  }

  public void start() {
    new Thread(this, name).start();
  }

  public void stop() {
    active = false;
  }
}
