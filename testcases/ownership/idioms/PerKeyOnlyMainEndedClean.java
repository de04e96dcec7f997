// Case: shutdown ends the main pool and walks over the channels.
package cases.idioms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class PerKeyOnlyMainEndedClean {
  private static final class Channel {
    private final ExecutorService order = Executors.newSingleThreadExecutor();
    private final String name;

    Channel(String name) {
      this.name = name;
    }

    void post(Runnable message) {
      order.execute(message);
    }

    void stop() {
      order.shutdown();
      Logger.getLogger("channel").fine(() -> name + " stopped");
    }
  }

  private final ExecutorService main = Executors.newFixedThreadPool(2);
  private final Map<String, Channel> channels = new ConcurrentHashMap<>();

  public void post(String channel, Runnable message) {
    Channel target = channels.computeIfAbsent(channel, name -> new Channel(name));
    target.post(message);
    main.execute(() -> Logger.getLogger("channel").finer("posted"));
  }

  public void shutdown() {
    main.shutdown();
    channels.values().forEach(Channel::stop);
    channels.clear();
  }
}
