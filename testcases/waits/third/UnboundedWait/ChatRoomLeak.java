// Leak: close() joins a thread whose loop never ends, as nobody clears 'open'.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class ChatRoomLeak implements AutoCloseable {
  private final Queue<String> messages = new ConcurrentLinkedQueue<>();
  private final Consumer<String> members;
  private final Thread broadcaster;
  private volatile boolean open = true;

  public ChatRoomLeak(Consumer<String> members) {
    this.members = members;
    broadcaster = new Thread(this::broadcast, "chat-room");
  }

  public void enter() {
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    broadcaster.start();
  }

  public void say(String text) {
    messages.add(text);
  }

  private void broadcast() {
    while (open) {
      String message = messages.poll();
      if (message == null) {
        LockSupport.parkNanos(50_000_000L);
      } else {
        members.accept(message);
      }
    }
  }

  @Override
  public void close() {
    messages.clear();
    try {
      // BUG: Diagnostic contains: [UnboundedWait] (one of these)
      broadcaster.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
