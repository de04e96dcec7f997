// Clean: close() clears 'open' before it joins the thread that loops on it.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class ChatRoomClean implements AutoCloseable {
  private final Queue<String> messages = new ConcurrentLinkedQueue<>();
  private final Consumer<String> members;
  private final Thread broadcaster;
  private volatile boolean open = true;

  public ChatRoomClean(Consumer<String> members) {
    this.members = members;
    broadcaster = new Thread(this::broadcast, "chat-room");
  }

  public void enter() {
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
    open = false;
    try {
      broadcaster.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
