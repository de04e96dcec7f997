// Case: the prefetch is one-shot work; where its handle is dropped it merely ends by itself, so
// that the cancel may be skipped.
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class PagePrefetchClean {
  /** Reads pages of a file. */
  public interface PageSource {
    byte[] read(long page) throws IOException;

    boolean isLast(long page) throws IOException;
  }

  private final ExecutorService readers;
  private final PageSource source;
  private final Map<Long, byte[]> cache = new ConcurrentHashMap<>();

  public PagePrefetchClean(ExecutorService readers, PageSource source) {
    this.readers = readers;
    this.source = source;
  }

  public byte[] page(long number) throws IOException {
    byte[] cached = cache.remove(number);
    if (cached != null) {
      return cached;
    }
    Future<?> prefetch = readers.submit(() -> cache.put(number + 1, source.read(number + 1)));
    byte[] page = source.read(number);
    if (source.isLast(number)) {
      prefetch.cancel(true);
      cache.remove(number + 1);
    }
    return page;
  }
}
