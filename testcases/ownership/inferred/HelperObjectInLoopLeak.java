// Case: a parser with a pool of its own is made per file and never released.
package cases.inferred;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

public class HelperObjectInLoopLeak {
  static final class ParallelParser {
    private final ForkJoinPool pool = new ForkJoinPool(2);

    void parse(Runnable file) {
      pool.submit(file);
    }

    void terminate() {
      pool.shutdown();
    }
  }

  public int parseAll(List<Runnable> files) {
    int n = 0;
    for (Runnable file : files) {
      // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
      ParallelParser parser = new ParallelParser();
      parser.parse(file);
      n++;
    }
    return n;
  }
}
