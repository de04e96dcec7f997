// Case: the pool is shut down in finally, whatever the listener does.
package cases.fields;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class CloseSkippedByListenerClean {
  public interface Listener {
    void stopping(String reason);
  }

  private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(1);
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  public void start(Runnable beat) {
    beats.scheduleAtFixedRate(beat, 0, 5, TimeUnit.SECONDS);
  }

  public void stop(String reason) {
    try {
      for (Listener listener : listeners) {
        listener.stopping(reason);
      }
    } finally {
      beats.shutdownNow();
    }
  }
}
