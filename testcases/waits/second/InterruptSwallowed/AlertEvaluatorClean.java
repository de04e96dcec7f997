// Case: the catch asks a volatile flag that stop() sets before it interrupts the evaluator.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.function.Consumer;

public class AlertEvaluatorClean {
  private final BlockingQueue<Double> samples;
  private final Consumer<Double> rule;
  private volatile boolean stopped;

  public AlertEvaluatorClean(BlockingQueue<Double> samples, Consumer<Double> rule) {
    this.samples = samples;
    this.rule = rule;
  }

  public void evaluate() {
    while (true) {
      try {
        rule.accept(samples.take());
      } catch (Exception e) {
        if (stopped) {
          return;
        }
        System.getLogger("alerts").log(System.Logger.Level.WARNING, "rule failed", e);
      }
    }
  }

  public boolean isStopped() {
    return stopped;
  }

  public void stop(Future<?> evaluation) {
    stopped = true;
    evaluation.cancel(true);
  }
}
