// Case: cancel() writes a plain flag of the thread and relies on it alone.
import java.util.function.LongToDoubleFunction;

public class ScoreCalculatorLeak extends Thread {
  private final LongToDoubleFunction model;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean cancelled;
  private double best = Double.NEGATIVE_INFINITY;

  public ScoreCalculatorLeak(LongToDoubleFunction model) {
    super("score-calculator");
    this.model = model;
  }

  @Override
  public void run() {
    long candidate = 0;
    while (!cancelled) {
      double score = model.applyAsDouble(candidate++);
      if (score > best) {
        best = score;
      }
    }
  }

  public double cancel() throws InterruptedException {
    cancelled = true;
    join();
    return best;
  }
}
