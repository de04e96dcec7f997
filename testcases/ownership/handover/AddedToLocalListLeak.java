// Case: the pools are collected in a local list that goes away with the method.
package cases.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class AddedToLocalListLeak {
  public void stress(int pools, Runnable load) throws InterruptedException {
    List<ExecutorService> all = new ArrayList<>();
    for (int i = 0; i < pools; i++) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      ExecutorService pool = Executors.newFixedThreadPool(2);
      pool.execute(load);
      all.add(pool);
    }
    Thread.sleep(1_000);
    Logger.getLogger("stress").info("pools: " + all.size());
  }
}
