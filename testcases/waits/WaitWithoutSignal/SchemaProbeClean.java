// Case: the task is handed over before the wait.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

public class SchemaProbeClean {
  private final Executor executor;

  public SchemaProbeClean(Executor executor) {
    this.executor = executor;
  }

  public int version(IntSupplier query) throws InterruptedException {
    AtomicInteger version = new AtomicInteger(-1);
    CountDownLatch answered = new CountDownLatch(1);
    Runnable probe =
        () -> {
          try {
            version.set(query.getAsInt());
          } finally {
            answered.countDown();
          }
        };
    executor.execute(probe);
    answered.await();
    return version.get();
  }
}
