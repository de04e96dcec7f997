// Case: a recursive task waits for its halves in a fork-join pool, where a waiting worker runs
// them.
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;

public class RunMergerClean<R> implements AutoCloseable {
  private final ExecutorService mergers = new ForkJoinPool(4);
  private final BinaryOperator<R> merge;

  public RunMergerClean(BinaryOperator<R> merge) {
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
      return merge.apply(left.get(), right);
    }
  }

  @Override
  public void close() {
    mergers.shutdownNow();
  }
}
