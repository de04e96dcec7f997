// Case: each part is completed by a follower's acknowledgement or by its time limit, so
// allOf().join() ends.
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

public class LogReplicatorClean {
  /** The stub of a follower on another machine. */
  public interface Follower {
    void appendEntries(byte[] entries, LongConsumer onAck);
  }

  private final Collection<Follower> followers;

  public LogReplicatorClean(Collection<Follower> followers) {
    this.followers = followers;
  }

  public void append(byte[] entries) {
    CompletableFuture<?>[] acks =
        followers.stream()
            .map(follower -> replicate(follower, entries))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(acks).join();
  }

  private CompletableFuture<Long> replicate(Follower follower, byte[] entries) {
    CompletableFuture<Long> ack = new CompletableFuture<>();
    follower.appendEntries(entries, ack::complete);
    return ack.orTimeout(3, TimeUnit.SECONDS);
  }
}
