// One run of the compaction.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;

final class Compaction implements Runnable {
  private static final Logger LOG = Logger.getLogger("compaction");

  private final LedgerNode node;
  private long compacted;

  Compaction(LedgerNode node) {
    this.node = node;
  }

  @Override
  public void run() {
    CompletableFuture<Long> answer = node.compact(compacted);
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      compacted = answer.join();
      LOG.log(Level.FINE, "compacted up to {0}", compacted);
    } catch (CompletionException e) {
      LOG.log(Level.WARNING, "not compacted", e);
    }
  }
}
