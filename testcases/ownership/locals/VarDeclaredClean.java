// Case: the same pool, shut down when everything is in.
package cases.locals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;

public class VarDeclaredClean {
  private static final Logger LOG = Logger.getLogger(VarDeclaredClean.class.getName());

  public void thumbnails(List<Path> images) {
    var pool = Executors.newWorkStealingPool(6);
    var counter = new LongAdder();
    for (var image : images) {
      pool.submit(
          () -> {
            counter.increment();
            LOG.fine("scaled " + image);
          });
    }
    pool.shutdown();
    LOG.info("thumbnails queued: " + images.size());
  }
}
