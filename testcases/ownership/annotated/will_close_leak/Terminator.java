// Case: the interface promises not to close its argument, so the pool stays open.
package cases.annotated;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.annotation.WillNotClose;

public class Terminator {
  public interface Sink {
    void drain(@WillNotClose ExecutorService pool);
  }

  private final Sink sink;

  public Terminator(Sink sink) {
    this.sink = sink;
  }

  public void run(List<Runnable> last) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newWorkStealingPool();
    last.forEach(pool::execute);
    sink.drain(pool);
  }
}
