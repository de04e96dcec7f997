// Case: everything that can be closed is in one list of AutoCloseable that close walks over.
package cases.released;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class ClosedThroughInterfaceListClean implements AutoCloseable {
  private static final class Beacon implements AutoCloseable {
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

    Beacon(Runnable signal) {
      scheduler.scheduleAtFixedRate(signal, 0, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
      scheduler.shutdownNow();
    }
  }

  private final List<AutoCloseable> parts = new ArrayList<>();

  public void add(Runnable signal) {
    parts.add(new Beacon(signal));
  }

  @Override
  public void close() {
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception e) {
        Logger.getLogger("parts").log(Level.WARNING, "close", e);
      }
    }
    parts.clear();
  }
}
