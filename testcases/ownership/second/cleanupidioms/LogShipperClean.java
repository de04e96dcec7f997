// Case: The scheduler is released by a method reference used as an AutoCloseable.
package second.cleanupidioms;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class LogShipperClean {
  private interface Scope extends AutoCloseable {
    @Override
    void close();
  }

  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(1024);
  private final Consumer<List<String>> remote;

  public LogShipperClean(Consumer<List<String>> remote) {
    this.remote = remote;
  }

  public void append(String line) {
    lines.offer(line);
  }

  public void shipWhile(Runnable body) {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try (Scope scope = clock::shutdownNow) {
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
