// Case: a var-declared work-stealing pool is dropped; its workers only end some day after idling.
package cases.locals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;

public class VarDeclaredLeak {
  private static final Logger LOG = Logger.getLogger(VarDeclaredLeak.class.getName());

  public void thumbnails(List<Path> images) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    var pool = Executors.newWorkStealingPool(6);
    var counter = new LongAdder();
    for (var image : images) {
      pool.submit(
          () -> {
            counter.increment();
            LOG.fine("scaled " + image);
          });
    }
    LOG.info("thumbnails queued: " + images.size());
  }
}
