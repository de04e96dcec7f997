// Case: the pool of the initializer block is released by stop.
package cases.fields;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;

public class InitializerBlockClean {
  private final ExecutorService audit;
  private final LongAdder lost = new LongAdder();

  {
    RejectedExecutionHandler drop = (r, p) -> lost.increment();
    audit = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100), drop);
  }

  public void record(Runnable entry) {
    audit.execute(entry);
  }

  public void stop() {
    Logger.getLogger("audit").info("lost entries: " + lost.sum());
    audit.shutdown();
  }
}
