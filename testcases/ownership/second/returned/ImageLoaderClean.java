// Case: A factory of another class returns an executor that its caller shuts down.
package second.returned;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class ImageLoaderClean {
  private final Map<String, Integer> loaded = new ConcurrentHashMap<>();

  public int loadAll(List<String> urls) {
    CountDownLatch latch = new CountDownLatch(urls.size());
    ExecutorService fetchers = ExecutorFactoryClean.named("fetch", urls.size());
    try {
      for (String url : urls) {
        fetchers.execute(
            () -> {
              loaded.put(url, url.length());
              latch.countDown();
            });
      }
      return loaded.size();
    } finally {
      fetchers.shutdown();
    }
  }
}

/** The project's own factory. */
final class ExecutorFactoryClean {
  private static final int MAX = 32;

  private ExecutorFactoryClean() {}

  static ExecutorService named(String prefix, int wanted) {
    int size = Math.max(1, Math.min(MAX, wanted));
    AtomicInteger number = new AtomicInteger();
    return create(size, r -> new Thread(r, prefix + "-" + number.getAndIncrement()));
  }

  private static ExecutorService create(int size, ThreadFactory factory) {
    ThreadPoolExecutor made =
        new ThreadPoolExecutor(
            size, size, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    made.prestartAllCoreThreads();
    return made;
  }
}
