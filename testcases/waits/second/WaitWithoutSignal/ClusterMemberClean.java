// Case: the private future that callers join is completed by the bounded stage, in success and
// failure.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class ClusterMemberClean {
  private final CompletableFuture<String> joined = new CompletableFuture<>();
  private final Supplier<CompletableFuture<String>> gossip;

  public ClusterMemberClean(Supplier<CompletableFuture<String>> gossip) {
    this.gossip = gossip;
  }

  public void start() {
    gossip
        .get()
        .orTimeout(10, TimeUnit.SECONDS)
        .whenComplete(
            (view, failure) -> {
              if (failure != null) {
                System.getLogger("cluster").log(System.Logger.Level.ERROR, "alone", failure);
                joined.completeExceptionally(failure);
              } else {
                System.getLogger("cluster").log(System.Logger.Level.INFO, "joined {0}", view);
                joined.complete(view);
              }
            });
  }

  public boolean isMember() {
    return joined.isDone() && !joined.isCompletedExceptionally();
  }

  public String awaitView() {
    return joined.join();
  }
}
