// Starts a loader per shard and waits for all of them.
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;

public final class CatalogImport {
  private static final int SHARDS = 16;

  /** Reads a shard's articles; throws UncheckedIOException if it can't. */
  public interface ShardSource {
    List<String> read(int shard);
  }

  private final ExecutorService loaders;

  public CatalogImport(ExecutorService loaders) {
    this.loaders = loaders;
  }

  public Collection<String> load(ShardSource source) throws InterruptedException {
    Collection<String> articles = new ConcurrentLinkedQueue<>();
    CountDownLatch loaded = new CountDownLatch(SHARDS);
    for (int shard = 0; shard < SHARDS; shard++) {
      loaders.execute(new ShardLoader(source, shard, articles, loaded));
    }
    // BUG: Diagnostic contains: [UnboundedWait] or [WaitWithoutSignal] (one of these)
    loaded.await();
    return articles;
  }
}
