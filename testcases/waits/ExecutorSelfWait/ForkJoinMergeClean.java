// Each task forks its halves into its own pool and joins them: a fork-join worker that joins runs
// other tasks meanwhile, so a pool of two is enough.
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

public class ForkJoinMergeClean implements AutoCloseable {
  private final ForkJoinPool pool = new ForkJoinPool(2);

  public long weigh(long[] parcels) {
    return pool.submit(new Weigh(parcels)).join();
  }

  private static final class Weigh extends RecursiveTask<Long> {
    private static final long serialVersionUID = 1L;
    private final long[] parcels;

    Weigh(long[] parcels) {
      this.parcels = parcels;
    }

    @Override
    protected Long compute() {
      if (parcels.length < 64) {
        return Arrays.stream(parcels).sum();
      }
      int middle = parcels.length / 2;
      Weigh left = new Weigh(Arrays.copyOfRange(parcels, 0, middle));
      Weigh right = new Weigh(Arrays.copyOfRange(parcels, middle, parcels.length));
      left.fork();
      return right.compute() + left.join();
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
