// Case: the latch is made for as many signals as the loop's tasks give.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

public class IndexRebuildClean {
  private final ExecutorService workers;
  private final Consumer<String> rebuilder;

  public IndexRebuildClean(ExecutorService workers, Consumer<String> rebuilder) {
    this.workers = workers;
    this.rebuilder = rebuilder;
  }

  public void rebuild(List<String> indexes) throws InterruptedException {
    CountDownLatch rebuilt = new CountDownLatch(indexes.size());
    for (String index : indexes) {
      workers.submit(
          () -> {
            try {
              rebuilder.accept(index);
            } finally {
              rebuilt.countDown();
            }
          });
    }
    rebuilt.await();
  }
}
