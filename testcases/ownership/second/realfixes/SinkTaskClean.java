// Case: The interface's close calls the overload in which the release sits.
package second.realfixes;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class SinkTaskClean {
  private final Consumer<String> out;

  public SinkTaskClean(Consumer<String> out) {
    this.out = out;
  }

  public void drain(List<String> records) {
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
      close(Duration.ZERO);
    }

    void close(Duration grace) {
      lane.shutdown();
      if (!grace.isZero()) {
        Logger.getLogger("sink").fine("grace: " + grace);
      }
    }
  }
}
