// Case: the audit cancels its subscription at the end, but returns before that when the counts
// differ.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.function.ToLongFunction;

public class ReplicaAudit {
  private final ChangeFeed feed;
  private final ToLongFunction<String> primary;
  private final ToLongFunction<String> replica;

  public ReplicaAudit(
      ChangeFeed feed, ToLongFunction<String> primary, ToLongFunction<String> replica) {
    this.feed = feed;
    this.primary = primary;
    this.replica = replica;
  }

  /** Whether the table has the same rows on both sides, and nothing changed meanwhile. */
  public boolean agrees(String table) {
    Queue<String> meanwhile = new ConcurrentLinkedQueue<>();
    Flow.Subscription subscription = feed.subscribe(table, meanwhile::add);
    if (primary.applyAsLong(table) != replica.applyAsLong(table)) {
      return false;
    }
    // BUG: Diagnostic contains: [CancelNotInFinally]
    subscription.cancel();
    return meanwhile.isEmpty();
  }
}
