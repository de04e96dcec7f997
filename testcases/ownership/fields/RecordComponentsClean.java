// Case: the record's close ends both of its pools.
package cases.fields;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public record RecordComponentsClean(ExecutorService readers, ExecutorService writers)
    implements AutoCloseable {
  public static void copyAll(List<Runnable> reads, List<Runnable> writes) {
    ExecutorService r = Executors.newFixedThreadPool(4);
    ExecutorService w = Executors.newFixedThreadPool(1);
    try (RecordComponentsClean pools = new RecordComponentsClean(r, w)) {
      reads.forEach(pools.readers()::execute);
      writes.forEach(pools.writers()::execute);
    }
  }

  @Override
  public void close() {
    readers.shutdown();
    writers.shutdown();
  }
}
