// Case: both pools are passed to the helper that shuts its varargs down.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class VarargsHelperClean {
  private final ExecutorService in = Executors.newCachedThreadPool();
  private final ExecutorService out = Executors.newCachedThreadPool();

  public void pipe(Runnable reader, Runnable writer) {
    in.execute(reader);
    out.execute(writer);
  }

  public void stop() {
    shutdownAll("pipe", in, out);
  }

  private static void shutdownAll(String what, ExecutorService... pools) {
    Logger.getLogger(what).fine("stopping " + pools.length);
    for (ExecutorService pool : pools) {
      pool.shutdownNow();
    }
  }
}
