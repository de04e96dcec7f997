// Case: The nested room controller's stop callback of the enclosing class never touches the outer
// pool.
package second.nested;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

public class ChatRoomLeak {
  private interface Callback {
    void onStop();
  }

  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService speakers = Executors.newFixedThreadPool(2);
  private final Set<String> members = new HashSet<>();
  private final Callback callback = new Stopper();

  public synchronized void join(String member) {
    members.add(member);
  }

  public synchronized void say(String text, BiConsumer<String, String> out) {
    for (String member : members) {
      speakers.execute(() -> out.accept(member, text));
    }
  }

  public void close() {
    callback.onStop();
  }

  private final class Stopper implements Callback {
    @Override
    public void onStop() {
      synchronized (ChatRoomLeak.this) {
        members.clear();
      }
    }
  }
}
