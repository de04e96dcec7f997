// Case: part of the case beside it.
abstract class LoopingService {
  private final Thread thread;
  private volatile boolean active = true;

  LoopingService(String name) {
    thread = new Thread(this::loop, name);
  }

  protected abstract void step() throws InterruptedException;

  public final void start() {
    thread.start();
  }

  public final void stop() {
    active = false;
  }

  private void loop() {
    try {
      while (active) {
        step();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
