// Clean: the base class holds a volatile flag; subclasses loop on it, stop() writes it from
// outside.
public abstract class AbstractQueueWorker implements Runnable {
  protected volatile boolean active = true;
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
