// Case: Streamed lanes are collected to a set, and the stop loop only asks them whether they ended.
package second.collections;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class LaneSetLeak {
  private static final Logger LOG = Logger.getLogger("lanes");
  private final Set<ThreadPoolExecutor> lanes;

  public LaneSetLeak(int count, int depth) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    lanes = IntStream.range(0, count).mapToObj(i -> lane(depth)).collect(Collectors.toSet());
  }

  private static ThreadPoolExecutor lane(int depth) {
    return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(depth));
  }

  public void spread(Runnable task) {
    lanes.stream()
        .min((a, b) -> Integer.compare(a.getQueue().size(), b.getQueue().size()))
        .ifPresent(lane -> lane.execute(task));
  }

  public void stop() {
    Iterator<ThreadPoolExecutor> it = lanes.iterator();
    while (it.hasNext()) {
      ThreadPoolExecutor lane = it.next();
      if (!lane.isTerminated()) {
        LOG.info("left: " + lane.getQueue().size());
      }
    }
  }
}
