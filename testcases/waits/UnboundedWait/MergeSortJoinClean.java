// Case: the threads sort their parts and end, so the joins end; so do allOf(..).join() and get()
// after invokeAll().
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class MergeSortJoinClean {
  private final ExecutorService pool;

  public MergeSortJoinClean(ExecutorService pool) {
    this.pool = pool;
  }

  public void sortHalves(long[] values) throws InterruptedException {
    int middle = values.length / 2;
    Thread left = new Thread(() -> Arrays.sort(values, 0, middle));
    left.start();
    Arrays.sort(values, middle, values.length);
    left.join();
  }

  public long sum(List<long[]> parts) {
    List<CompletableFuture<Long>> sums = new ArrayList<>();
    for (long[] part : parts) {
      sums.add(CompletableFuture.supplyAsync(() -> Arrays.stream(part).sum(), pool));
    }
    CompletableFuture.allOf(sums.toArray(new CompletableFuture<?>[0])).join();
    return sums.stream().mapToLong(CompletableFuture::join).sum();
  }

  public long max(List<long[]> parts) throws InterruptedException, ExecutionException {
    List<Callable<Long>> tasks = new ArrayList<>();
    for (long[] part : parts) {
      tasks.add(() -> Arrays.stream(part).max().orElse(Long.MIN_VALUE));
    }
    long max = Long.MIN_VALUE;
    for (Future<Long> result : pool.invokeAll(tasks)) {
      max = Math.max(max, result.get());
    }
    return max;
  }
}
