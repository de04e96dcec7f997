// Case: the parser with a pool of its own is released at the end of each round.
package cases.inferred;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

public class HelperObjectInLoopClean {
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
      ParallelParser parser = new ParallelParser();
      parser.parse(file);
      n++;
      parser.terminate();
    }
    return n;
  }
}
