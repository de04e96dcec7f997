import java.util.Set;
import java.util.concurrent.*;

public class ChatRoom implements AutoCloseable {
  private final Set<Runnable> members = ConcurrentHashMap.newKeySet();

  public ChatRoom(ScheduledExecutorService shared) {
    // BUG: Diagnostic contains: [ScheduledTaskNeverCancelled]
    shared.scheduleAtFixedRate(this::pingAll, 30, 30, TimeUnit.SECONDS);
  }

  void join(Runnable ping) {
    members.add(ping);
  }

  private void pingAll() {
    members.forEach(Runnable::run);
  }

  @Override
  public void close() {
    members.clear();
  }
}
