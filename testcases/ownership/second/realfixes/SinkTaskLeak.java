// Case: The release sits in an overload of close that nobody calls; the interface's close does
// nothing.
package second.realfixes;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class SinkTaskLeak {
  private final Consumer<String> out;

  public SinkTaskLeak(Consumer<String> out) {
    this.out = out;
  }

  public void drain(List<String> records) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] or [ThreadOwnerNeverReleased]
    try (AsyncSink sink = new AsyncSink(out, Executors.newSingleThreadExecutor())) {
      for (String record : records) {
        sink.put(record);
      }
    }
  }

  private static final class AsyncSink implements AutoCloseable {
    private final ExecutorService lane;
    private final Consumer<String> out;

    AsyncSink(Consumer<String> out, ExecutorService lane) {
      this.out = out;
      this.lane = lane;
    }

    void put(String record) {
      lane.execute(() -> out.accept(record));
    }

    @Override
    public void close() {
      Logger.getLogger("sink").fine("closed");
    }

    void close(Duration grace) {
      lane.shutdown();
      if (!grace.isZero()) {
        Logger.getLogger("sink").fine("grace: " + grace);
      }
    }
  }
}
