// Case: the loop in close asks the lanes whether they have ended and shuts none down.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class ArrayLoopLeak {
  private final ExecutorService[] lanes;

  public ArrayLoopLeak(int n) {
    lanes = new ExecutorService[n];
    for (int i = 0; i < n; i++) {
      String name = "lane-" + i;
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      lanes[i] = Executors.newSingleThreadExecutor(r -> new Thread(r, name));
    }
  }

  public void execute(Object key, Runnable task) {
    lanes[Math.floorMod(key.hashCode(), lanes.length)].execute(task);
  }

  public void close() {
    for (int i = 0; i < lanes.length; i++) {
      Logger.getLogger("lanes").fine("lane " + i + " ended: " + lanes[i].isTerminated());
    }
  }
}
