// Case: the pool of a holder singleton is made once for the process.
package cases.processwide;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class HolderSingletonClean {
  private final ExecutorService io = Executors.newCachedThreadPool();

  private HolderSingletonClean() {}

  private static final class Holder {
    private static final HolderSingletonClean INSTANCE = new HolderSingletonClean();
  }

  public static HolderSingletonClean get() {
    return Holder.INSTANCE;
  }

  public void run(Runnable r) {
    io.execute(r);
  }
}
