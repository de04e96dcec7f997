// Case: the latch is made for one signal more than the loop's tasks give.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

public class IndexRebuildLeak {
  private final ExecutorService workers;
  private final Consumer<String> rebuilder;

  public IndexRebuildLeak(ExecutorService workers, Consumer<String> rebuilder) {
    this.workers = workers;
    this.rebuilder = rebuilder;
  }

  public void rebuild(List<String> indexes) throws InterruptedException {
    CountDownLatch rebuilt = new CountDownLatch(indexes.size() + 1);
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
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    rebuilt.await();
  }
}
