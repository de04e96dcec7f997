// The plain field is written before start() only, which publishes it to the thread: right.
import java.util.function.IntPredicate;

public class WrittenBeforeStartClean {
  private final IntPredicate probe;
  private Thread prober;
  private boolean once;

  public WrittenBeforeStartClean(IntPredicate probe) {
    this.probe = probe;
  }

  public synchronized void start(int wanted) {
    if (prober != null) {
      throw new IllegalStateException("already started");
    }
    once = wanted <= 1;
    prober =
        new Thread(
            () -> {
              int done = 0;
              do {
                probe.test(done++);
              } while (!once && done < wanted);
            },
            "prober");
    prober.start();
  }
}
