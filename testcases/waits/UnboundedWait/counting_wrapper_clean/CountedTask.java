// Case: part of the case beside it.
import java.util.concurrent.CountDownLatch;

final class CountedTask implements Runnable {
  private final Runnable task;
  private final CountDownLatch latch;

  CountedTask(Runnable task, CountDownLatch latch) {
    this.task = task;
    this.latch = latch;
  }

  @Override
  public void run() {
    try {
      task.run();
    } finally {
      finished();
    }
  }

  private void finished() {
    latch.countDown();
  }
}
