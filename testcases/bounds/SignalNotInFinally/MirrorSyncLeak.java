// Case: the latch is counted down by thenRun, which a copy that fails skips.
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

public class MirrorSyncLeak {
  /** A place that holds files. */
  public interface Mirror {
    byte[] get(String key);

    void put(String key, byte[] content);
  }

  private final Mirror source;
  private final Mirror target;
  private final Executor copiers;

  public MirrorSyncLeak(Mirror source, Mirror target, Executor copiers) {
    this.source = source;
    this.target = target;
    this.copiers = copiers;
  }

  public void sync(List<String> keys) throws InterruptedException {
    CountDownLatch copied = new CountDownLatch(keys.size());
    for (String key : keys) {
      CompletableFuture<Void> copy = CompletableFuture.runAsync(() -> copy(key), copiers);
      // BUG: Diagnostic contains: [SignalNotInFinally] (one of these)
      copy.thenRun(copied::countDown);
    }
    // BUG: Diagnostic contains: [UnboundedWait] or [WaitWithoutSignal] (one of these)
    copied.await();
  }

  private void copy(String key) {
    target.put(key, source.get(key));
  }
}
