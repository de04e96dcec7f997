// Case: see ReplicaAudit; the subscription that a caller must cancel.
import dev.leash.annotations.Cancellable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

public class ChangeFeed {
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

  /** Changes reach the listener until the subscription is cancelled. */
  @Cancellable
  public Flow.Subscription subscribe(String table, Consumer<String> listener) {
    Consumer<String> filtered =
        change -> {
          if (change.startsWith(table)) {
            listener.accept(change);
          }
        };
    listeners.add(filtered);
    return new Flow.Subscription() {
      @Override
      public void request(long n) {
        // every change is delivered
      }

      @Override
      public void cancel() {
        listeners.remove(filtered);
      }
    };
  }

  /** Called by the reader of the log. */
  public void publish(String change) {
    listeners.forEach(listener -> listener.accept(change));
  }
}
