// Case: a thread factory makes threads for others and owns none.
package cases.lookalike;

import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

public class ThreadFactoryOnlyClean implements ThreadFactory {
  private final ThreadFactory delegate = Executors.defaultThreadFactory();
  private final AtomicInteger n = new AtomicInteger();
  private final String prefix;

  public ThreadFactoryOnlyClean(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public Thread newThread(Runnable r) {
    Thread t = delegate.newThread(r);
    t.setName(prefix + n.incrementAndGet());
    t.setDaemon(true);
    return t;
  }
}
