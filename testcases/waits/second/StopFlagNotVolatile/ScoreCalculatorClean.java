// Case: cancel() writes a plain flag and interrupts: the loop looks at the interrupt too, which
// publishes it.
import java.util.function.LongToDoubleFunction;

public class ScoreCalculatorClean extends Thread {
  private final LongToDoubleFunction model;
  private boolean cancelled;
  private double best = Double.NEGATIVE_INFINITY;

  public ScoreCalculatorClean(LongToDoubleFunction model) {
    super("score-calculator");
    this.model = model;
  }

  @Override
  public void run() {
    long candidate = 0;
    while (!cancelled && !isInterrupted()) {
      double score = model.applyAsDouble(candidate++);
      if (score > best) {
        best = score;
      }
    }
  }

  public double cancel() throws InterruptedException {
    cancelled = true;
    interrupt();
    join();
    return best;
  }
}
