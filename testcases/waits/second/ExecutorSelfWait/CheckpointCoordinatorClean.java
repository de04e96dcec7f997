// Case: the checkpoint awaits a latch that tasks in another executor count down.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CheckpointCoordinatorClean implements AutoCloseable {
  private final ExecutorService control = Executors.newFixedThreadPool(1);
  private final ExecutorService flushers = Executors.newFixedThreadPool(4);
  private final List<Runnable> operators;
  private long completed;

  public CheckpointCoordinatorClean(List<Runnable> operators) {
    this.operators = List.copyOf(operators);
  }

  public void onBarrier(long checkpoint) {
    control.execute(() -> runCheckpoint(checkpoint));
  }

  public void flushOne(int operator) {
    flushers.execute(operators.get(operator));
  }

  private void runCheckpoint(long checkpoint) {
    CountDownLatch flushed = new CountDownLatch(operators.size());
    for (Runnable operator : operators) {
      flushers.execute(() -> flush(operator, flushed));
    }
    try {
      flushed.await();
      completed = checkpoint;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void flush(Runnable operator, CountDownLatch flushed) {
    try {
      operator.run();
    } finally {
      flushed.countDown();
    }
  }

  @Override
  public void close() {
    try {
      control.shutdownNow();
    } finally {
      flushers.shutdown();
    }
  }
}
