// Case: of the two pools of the pipeline only the readers are shut down.
package cases.locals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class OneOfTwoLeak {
  public void copy(List<Path> sources, BlockingQueue<String> lines) {
    ExecutorService readers = Executors.newFixedThreadPool(4);
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService writers = Executors.newFixedThreadPool(1);
    for (Path source : sources) {
      readers.execute(() -> lines.offer(source.toString()));
      writers.execute(() -> Logger.getLogger("copy").info(lines.poll()));
    }
    readers.shutdown();
  }
}
