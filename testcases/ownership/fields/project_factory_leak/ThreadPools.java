// Case: the pool comes from the project's own factory, and the field is never released.
package cases.fields;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

final class ThreadPools {
  private static final AtomicInteger SEQUENCE = new AtomicInteger();

  private ThreadPools() {}

  static ExecutorService bounded(String name, int threads, int queue) {
    ThreadFactory factory =
        r -> {
          Thread t = new Thread(r, name + "-" + SEQUENCE.incrementAndGet());
          t.setDaemon(true);
          return t;
        };
    return new ThreadPoolExecutor(
        threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), factory);
  }
}
