// Case: A pool is made per iteration and shut down at the end of each.
package second.localexits;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

public class ThumbnailSizesClean {
  private final ConcurrentMap<Integer, LongAdder> produced = new ConcurrentHashMap<>();

  public void produce(int[] sizes, List<String> images) {
    ExecutorService scaler = null;
    for (int size : sizes) {
      scaler = Executors.newFixedThreadPool(2);
      for (String image : images) {
        scaler.execute(() -> scale(image, size));
      }
      scaler.shutdown();
    }
  }

  private void scale(String image, int size) {
    produced.computeIfAbsent(size, s -> new LongAdder()).add(image.length());
  }

  public long count(int size) {
    LongAdder adder = produced.get(size);
    return adder == null ? 0 : adder.sum();
  }
}
