// Case: the thread that loses the putIfAbsent race leaves its timer running.
package cases.fields;

import java.util.Timer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class PutIfAbsentLoserLeak {
  private final ConcurrentMap<String, Timer> timers = new ConcurrentHashMap<>();

  public Timer timerOf(String group) {
    Timer timer = timers.get(group);
    if (timer == null) {
      // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
      Timer created = new Timer("group-" + group, true);
      timer = timers.putIfAbsent(group, created);
      if (timer == null) {
        timer = created;
      }
    }
    return timer;
  }

  public void close() {
    timers.values().forEach(Timer::cancel);
    timers.clear();
  }
}
