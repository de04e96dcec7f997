// Case: the private future that callers join is never completed: the stage that should do so only
// logs.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class ClusterMemberLeak {
  private final CompletableFuture<String> joined = new CompletableFuture<>();
  private final Supplier<CompletableFuture<String>> gossip;

  public ClusterMemberLeak(Supplier<CompletableFuture<String>> gossip) {
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
              } else {
                System.getLogger("cluster").log(System.Logger.Level.INFO, "joined {0}", view);
              }
            });
  }

  public boolean isMember() {
    return joined.isDone() && !joined.isCompletedExceptionally();
  }

  public String awaitView() {
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    return joined.join();
  }
}
