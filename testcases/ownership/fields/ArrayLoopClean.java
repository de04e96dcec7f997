// Case: the loop in close shuts each lane down.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ArrayLoopClean {
  private final ExecutorService[] lanes;

  public ArrayLoopClean(int n) {
    lanes = new ExecutorService[n];
    for (int i = 0; i < n; i++) {
      String name = "lane-" + i;
      lanes[i] = Executors.newSingleThreadExecutor(r -> new Thread(r, name));
    }
  }

  public void execute(Object key, Runnable task) {
    lanes[Math.floorMod(key.hashCode(), lanes.length)].execute(task);
  }

  public void close() {
    for (int i = 0; i < lanes.length; i++) {
      lanes[i].shutdown();
    }
  }
}
