// Report tasks on the pool of four call invokeAll on that pool: four reports at once take every
// thread, and none is left for the chapters they wait for.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SplitReportInvokeAllLeak {
  private final ExecutorService reportPool = Executors.newFixedThreadPool(4);
  private final ExecutorService chapterPool = Executors.newFixedThreadPool(4);

  public Future<Integer> report(List<int[]> chapters) {
    return reportPool.submit(() -> total(chapters));
  }

  public Future<Integer> chapter(int[] figures) {
    return chapterPool.submit(() -> sum(figures));
  }

  private int total(List<int[]> chapters) throws Exception {
    List<Callable<Integer>> parts = new ArrayList<>();
    for (int[] figures : chapters) {
      parts.add(() -> sum(figures));
    }
    int total = 0;
    // BUG: Diagnostic contains: [ExecutorSelfWait]
    for (Future<Integer> part : reportPool.invokeAll(parts)) {
      total += part.get();
    }
    return total;
  }

  private static int sum(int[] figures) {
    int sum = 0;
    for (int figure : figures) {
      sum += figure;
    }
    return sum;
  }

  public void shutdown() {
    reportPool.shutdown();
    chapterPool.shutdown();
  }
}
