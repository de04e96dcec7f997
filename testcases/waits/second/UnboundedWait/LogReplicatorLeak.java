// Case: each part is completed by a follower's acknowledgement only; one dead follower blocks
// append().
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

public class LogReplicatorLeak {
  /** The stub of a follower on another machine. */
  public interface Follower {
    void appendEntries(byte[] entries, LongConsumer onAck);
  }

  private final Collection<Follower> followers;

  public LogReplicatorLeak(Collection<Follower> followers) {
    this.followers = followers;
  }

  public void append(byte[] entries) {
    CompletableFuture<?>[] acks =
        followers.stream()
            .map(follower -> replicate(follower, entries))
            .toArray(CompletableFuture<?>[]::new);
    // BUG: Diagnostic contains: [UnboundedWait]
    CompletableFuture.allOf(acks).join();
  }

  private CompletableFuture<Long> replicate(Follower follower, byte[] entries) {
    CompletableFuture<Long> ack = new CompletableFuture<>();
    follower.appendEntries(entries, ack::complete);
    return ack;
  }
}
