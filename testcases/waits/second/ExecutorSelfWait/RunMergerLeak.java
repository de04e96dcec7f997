// Case: a recursive task waits for its halves in the same fixed pool, whose threads all come to
// wait.
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;

public class RunMergerLeak<R> implements AutoCloseable {
  private final ExecutorService mergers = Executors.newFixedThreadPool(4);
  private final BinaryOperator<R> merge;

  public RunMergerLeak(BinaryOperator<R> merge) {
    this.merge = merge;
  }

  public Future<R> merge(List<R> runs) {
    return mergers.submit(new MergeTask(runs));
  }

  private final class MergeTask implements Callable<R> {
    private final List<R> runs;

    MergeTask(List<R> runs) {
      this.runs = runs;
    }

    @Override
    public R call() throws Exception {
      if (runs.size() == 1) {
        return runs.get(0);
      }
      int middle = runs.size() / 2;
      Future<R> left = mergers.submit(new MergeTask(runs.subList(0, middle)));
      R right = new MergeTask(runs.subList(middle, runs.size())).call();
      // BUG: Diagnostic contains: [ExecutorSelfWait]
      return merge.apply(left.get(), right);
    }
  }

  @Override
  public void close() {
    mergers.shutdownNow();
  }
}
