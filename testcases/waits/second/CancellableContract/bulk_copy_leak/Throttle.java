// Case: how many copies may be under way.
import java.util.concurrent.Semaphore;

final class Throttle {
  private final Semaphore slots;

  Throttle(int limit) {
    this.slots = new Semaphore(limit, true);
  }

  void enter() throws InterruptedException {
    slots.acquireUninterruptibly();
  }

  void leave() {
    slots.release();
  }
}
