// join() goes on waiting when the thread is interrupted, unlike get().
import dev.leash.annotations.Cancellable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

public class ApprovalJoinLeak {
  private final Map<String, CompletableFuture<Boolean>> approvals = new ConcurrentHashMap<>();

  public void decide(String order, boolean approved) {
    approvalOf(order).complete(approved);
  }

  public void withdraw(String order) {
    approvalOf(order).cancel(false);
  }

  @Cancellable
  public boolean awaitApproval(String order) {
    CompletableFuture<Boolean> approval = approvalOf(order);
    try {
      // BUG: Diagnostic contains: [CancellableContract]
      return approval.join();
    } finally {
      approvals.remove(order, approval);
    }
  }

  private CompletableFuture<Boolean> approvalOf(String order) {
    return approvals.computeIfAbsent(order, id -> new CompletableFuture<>());
  }
}
