// Case: a loader counts the latch down in finally.
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
    try {
      target.addAll(source.read(shard));
    } finally {
      loaded.countDown();
    }
  }
}
