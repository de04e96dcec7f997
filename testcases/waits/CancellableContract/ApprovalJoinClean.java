// get() ends when the thread is interrupted, unlike join().
import dev.leash.annotations.Cancellable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

public class ApprovalJoinClean {
  private final Map<String, CompletableFuture<Boolean>> approvals = new ConcurrentHashMap<>();

  public void decide(String order, boolean approved) {
    approvalOf(order).complete(approved);
  }

  public void withdraw(String order) {
    approvalOf(order).cancel(false);
  }

  @Cancellable
  public boolean awaitApproval(String order) throws InterruptedException, ExecutionException {
    CompletableFuture<Boolean> approval = approvalOf(order);
    try {
      return approval.get();
    } finally {
      approvals.remove(order, approval);
    }
  }

  private CompletableFuture<Boolean> approvalOf(String order) {
    return approvals.computeIfAbsent(order, id -> new CompletableFuture<>());
  }
}
