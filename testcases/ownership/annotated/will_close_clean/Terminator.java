// Case: the interface promises to close its argument.
package cases.annotated;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.annotation.WillClose;

public class Terminator {
  public interface Sink {
    void drain(@WillClose ExecutorService pool);
  }

  private final Sink sink;

  public Terminator(Sink sink) {
    this.sink = sink;
  }

  public void run(List<Runnable> last) {
    ExecutorService pool = Executors.newWorkStealingPool();
    last.forEach(pool::execute);
    sink.drain(pool);
  }
}
