// The base class starts the thread and leaves it to a hook to end it, which is empty: leaks.
abstract class BackgroundService {
  private Thread thread;

  protected abstract void runOnce();

  protected void interruptWorker(Thread worker) {}

  public final synchronized void start() {
    if (thread == null) {
      thread = new Thread(this::loop, getClass().getSimpleName());
      // BUG: Diagnostic contains: [ThreadNeverEnds]
      thread.start();
    }
  }

  public final synchronized void stop() {
    if (thread != null) {
      interruptWorker(thread);
      thread = null;
    }
  }

  private void loop() {
    while (!Thread.interrupted()) {
      runOnce();
    }
  }
}
