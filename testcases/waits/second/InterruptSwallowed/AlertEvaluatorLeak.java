// Case: the catch asks isInterrupted(), but the exception has cleared that flag: it is never true
// here.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.function.Consumer;

public class AlertEvaluatorLeak {
  private final BlockingQueue<Double> samples;
  private final Consumer<Double> rule;
  private volatile boolean stopped;

  public AlertEvaluatorLeak(BlockingQueue<Double> samples, Consumer<Double> rule) {
    this.samples = samples;
    this.rule = rule;
  }

  public void evaluate() {
    while (true) {
      try {
        rule.accept(samples.take());
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (Exception e) {
        if (Thread.currentThread().isInterrupted()) {
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
