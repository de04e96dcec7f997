import java.util.Set;
import java.util.concurrent.*;

public class ChatRoom implements AutoCloseable {
  private final Set<Runnable> members = ConcurrentHashMap.newKeySet();
  private final ScheduledFuture<?> pings;

  public ChatRoom(ScheduledExecutorService shared) {
    pings = shared.scheduleAtFixedRate(this::pingAll, 30, 30, TimeUnit.SECONDS);
  }

  void join(Runnable ping) {
    members.add(ping);
  }

  private void pingAll() {
    members.forEach(Runnable::run);
  }

  @Override
  public void close() {
    pings.cancel(false);
    members.clear();
  }
}
