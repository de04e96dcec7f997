// Case: a loader counts the latch down after its work only; a shard that can't be read leaves the
// import waiting.
import java.util.Collection;
import java.util.concurrent.CountDownLatch;

public final class ShardLoader implements Runnable {
  private final CatalogImport.ShardSource source;
  private final int shard;
  private final Collection<String> target;
  private final CountDownLatch loaded;

  ShardLoader(
      CatalogImport.ShardSource source,
      int shard,
      Collection<String> target,
      CountDownLatch loaded) {
    this.source = source;
    this.shard = shard;
    this.target = target;
    this.loaded = loaded;
  }

  @Override
  public void run() {
    target.addAll(source.read(shard));
    // BUG: Diagnostic contains: [SignalNotInFinally] (one of these)
    loaded.countDown();
  }
}
