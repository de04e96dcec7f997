// Case: the loser's timer is cancelled.
package cases.fields;

import java.util.Timer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class PutIfAbsentLoserClean {
  private final ConcurrentMap<String, Timer> timers = new ConcurrentHashMap<>();

  public Timer timerOf(String group) {
    Timer timer = timers.get(group);
    if (timer == null) {
      Timer created = new Timer("group-" + group, true);
      timer = timers.putIfAbsent(group, created);
      if (timer == null) {
        timer = created;
      } else {
        created.cancel();
      }
    }
    return timer;
  }

  public void close() {
    timers.values().forEach(Timer::cancel);
    timers.clear();
  }
}
