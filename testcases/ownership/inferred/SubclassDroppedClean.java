// Case: the instance of the subclass is closed.
package cases.inferred;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class SubclassDroppedClean {
  abstract static class Exporter implements AutoCloseable {
    protected final ScheduledExecutorService scheduler;

    Exporter(String name) {
      scheduler = Executors.newSingleThreadScheduledExecutor(r -> new Thread(r, name));
    }

    void start() {
      scheduler.scheduleAtFixedRate(this::export, 1, 1, TimeUnit.MINUTES);
    }

    abstract void export();

    @Override
    public void close() {
      scheduler.shutdown();
    }
  }

  static final class LogExporter extends Exporter {
    LogExporter() {
      super("log-exporter");
    }

    @Override
    void export() {
      Logger.getLogger("metrics").info("export");
    }
  }

  public void measure(Callable<?> benchmark) throws Exception {
    LogExporter exporter = new LogExporter();
    exporter.start();
    try {
      benchmark.call();
    } finally {
      exporter.close();
    }
  }
}
