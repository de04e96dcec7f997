// Case: the record's close ends the reader pool and forgets the writer pool.
package cases.fields;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public record RecordComponentsLeak(ExecutorService readers, ExecutorService writers)
    implements AutoCloseable {
  public static void copyAll(List<Runnable> reads, List<Runnable> writes) {
    ExecutorService r = Executors.newFixedThreadPool(4);
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService w = Executors.newFixedThreadPool(1);
    try (RecordComponentsLeak pools = new RecordComponentsLeak(r, w)) {
      reads.forEach(pools.readers()::execute);
      writes.forEach(pools.writers()::execute);
    }
  }

  @Override
  public void close() {
    readers.shutdown();
  }
}
