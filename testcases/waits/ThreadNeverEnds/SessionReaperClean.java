// The loop asks a volatile flag that close() clears: right.
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class SessionReaperClean implements AutoCloseable {
  private static final long MAX_IDLE_MILLIS = 30 * 60_000L;

  private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();
  private volatile boolean running = true;

  public void start() {
    Thread reaper =
        new Thread("session-reaper") {
          @Override
          public void run() {
            while (running) {
              reap(System.currentTimeMillis());
              try {
                Thread.sleep(10_000);
              } catch (InterruptedException e) {
                return;
              }
            }
          }
        };
    reaper.start();
  }

  public void touch(String session) {
    lastSeen.put(session, System.currentTimeMillis());
  }

  private void reap(long now) {
    Iterator<Long> times = lastSeen.values().iterator();
    while (times.hasNext()) {
      if (now - times.next() > MAX_IDLE_MILLIS) {
        times.remove();
      }
    }
  }

  @Override
  public void close() {
    running = false;
    lastSeen.clear();
  }
}
