// Clean: stop() interrupts a thread whose loop tests the interrupt.
public abstract class BackgroundLoop {
  private final String name;
  private Thread thread;

  protected BackgroundLoop(String name) {
    this.name = name;
  }

  /** Does one round of the work; returns early when the thread is interrupted. */
  protected abstract void round();

  public final synchronized void start() {
    if (thread != null) {
      throw new IllegalStateException(name + " runs already");
    }
    thread = new Thread(this::loop, name);
    thread.start();
  }

  public final synchronized void stop() {
    if (thread != null) {
      thread.interrupt();
    }
  }

  private void loop() {
    while (!Thread.currentThread().isInterrupted()) {
      round();
    }
  }
}
