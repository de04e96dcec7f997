// Case: The handle returned for try-with-resources closes nothing of the scheduler.
package second.cleanupidioms;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class LogShipperLeak {
  private interface Scope extends AutoCloseable {
    @Override
    void close();
  }

  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(1024);
  private final Consumer<List<String>> remote;

  public LogShipperLeak(Consumer<List<String>> remote) {
    this.remote = remote;
  }

  public void append(String line) {
    lines.offer(line);
  }

  public void shipWhile(Runnable body) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try (Scope scope = this::flush) {
      clock.scheduleAtFixedRate(this::flush, 1, 1, TimeUnit.SECONDS);
      body.run();
    }
  }

  private void flush() {
    List<String> batch = new ArrayList<>();
    lines.drainTo(batch, 200);
    if (!batch.isEmpty()) {
      remote.accept(batch);
    }
  }
}
