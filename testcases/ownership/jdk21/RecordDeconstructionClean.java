// Case: the deconstructed pool of the pair is shut down.
package cases.jdk21;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class RecordDeconstructionClean {
  private record Lane(String name, ExecutorService pool) {}

  private final Object lane;

  public RecordDeconstructionClean(String name) {
    lane = new Lane(name, Executors.newSingleThreadExecutor());
  }

  public void run(Runnable r) {
    if (lane instanceof Lane(String name, ExecutorService pool)) {
      Logger.getLogger(name).fine("run");
      pool.execute(r);
    }
  }

  public void stop() {
    if (lane instanceof Lane(String name, ExecutorService pool)) {
      Logger.getLogger(name).fine("stop");
      pool.shutdown();
    }
  }
}
