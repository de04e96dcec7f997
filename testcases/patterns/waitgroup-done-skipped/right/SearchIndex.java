import java.util.List;
import java.util.concurrent.*;

class SearchIndex {
  private final Executor executor;

  SearchIndex(Executor executor) {
    this.executor = executor;
  }

  void rebuild(List<Runnable> sections) throws InterruptedException {
    CountDownLatch built = new CountDownLatch(sections.size());
    for (Runnable section : sections) {
      executor.execute(
          () -> {
            try {
              section.run();
            } finally {
              built.countDown();
            }
          });
    }
    built.await();
  }
}
