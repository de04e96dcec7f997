// Two threads and an unbounded queue: two directory tasks that wait for their files leave no thread
// that could hash one.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class SaturatedPoolLeak {
  private final ThreadPoolExecutor hashers =
      new ThreadPoolExecutor(
          2,
          2,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          new ThreadPoolExecutor.CallerRunsPolicy());

  public Future<Long> directory(List<byte[]> files) {
    return hashers.submit(
        () -> {
          List<Future<Long>> sums = new ArrayList<>();
          for (byte[] file : files) {
            sums.add(hashers.submit(() -> checksum(file)));
          }
          long all = 17;
          for (Future<Long> sum : sums) {
            // BUG: Diagnostic contains: [ExecutorSelfWait]
            all = all * 31 + sum.get();
          }
          return all;
        });
  }

  private static long checksum(byte[] file) {
    long sum = 0;
    for (byte b : file) {
      sum = sum * 131 + b;
    }
    return sum;
  }

  public void shutdown() {
    hashers.shutdown();
  }
}
