// Case: close flushes the last batch, which may throw, and ends the flusher only after that.
package cases.services;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class BatchingWriterLeak implements Closeable {
  interface Sink {
    void write(List<String> batch) throws IOException;
  }

  private final Sink sink;
  private final int size;
  private final List<String> batch = new ArrayList<>();
  // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
  private final ScheduledExecutorService flusher = Executors.newSingleThreadScheduledExecutor();

  public BatchingWriterLeak(Sink sink, int size) {
    this.sink = sink;
    this.size = size;
  }

  public void start() {
    flusher.scheduleWithFixedDelay(
        () -> {
          try {
            flush();
          } catch (IOException e) {
            Logger.getLogger("batch").log(Level.WARNING, "flush", e);
          }
        },
        1,
        1,
        TimeUnit.SECONDS);
  }

  public synchronized void add(String line) throws IOException {
    batch.add(line);
    if (batch.size() >= size) {
      flush();
    }
  }

  private synchronized void flush() throws IOException {
    if (!batch.isEmpty()) {
      sink.write(new ArrayList<>(batch));
      batch.clear();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
    flusher.shutdown();
  }
}
