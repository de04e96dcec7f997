// Case: the pools of the local list are all shut down in finally.
package cases.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class AddedToLocalListClean {
  public void stress(int pools, Runnable load) throws InterruptedException {
    List<ExecutorService> all = new ArrayList<>();
    try {
      for (int i = 0; i < pools; i++) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.execute(load);
        all.add(pool);
      }
      Thread.sleep(1_000);
      Logger.getLogger("stress").info("pools: " + all.size());
    } finally {
      for (ExecutorService pool : all) {
        pool.shutdownNow();
      }
    }
  }
}
