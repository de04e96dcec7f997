// Case: the listener is called before the pool is shut down; if it throws, the pool lives on.
package cases.fields;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class CloseSkippedByListenerLeak {
  public interface Listener {
    void stopping(String reason);
  }

  // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
  private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(1);
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  public void start(Runnable beat) {
    beats.scheduleAtFixedRate(beat, 0, 5, TimeUnit.SECONDS);
  }

  public void stop(String reason) {
    for (Listener listener : listeners) {
      listener.stopping(reason);
    }
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
    beats.shutdownNow();
  }
}
