// A node of the ledger's cluster.
import java.util.concurrent.CompletableFuture;

public interface LedgerNode {
  CompletableFuture<Long> compact(long from);
}
