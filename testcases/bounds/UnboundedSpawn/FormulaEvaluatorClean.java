// The dispatcher starts a thread with a deep stack for each formula too, but joins it before it
// takes the next: one at a time. Right.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class FormulaEvaluatorClean implements AutoCloseable {
  private static final long DEEP_STACK = 256L << 20;

  private final BlockingQueue<String> formulas = new LinkedBlockingQueue<>();
  private final Consumer<String> evaluator;
  private final Thread dispatcher = new Thread(this::dispatch, "formula-dispatcher");

  public FormulaEvaluatorClean(Consumer<String> evaluator) {
    this.evaluator = evaluator;
  }

  public void start() {
    dispatcher.start();
  }

  public void evaluate(String formula) {
    formulas.add(formula);
  }

  private void dispatch() {
    try {
      while (true) {
        String formula = formulas.take();
        // Parsed by recursive descent: nested formulas overflow a stack of ordinary depth.
        Thread thread = new Thread(null, () -> evaluator.accept(formula), "formula", DEEP_STACK);
        thread.start();
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    dispatcher.interrupt();
  }
}
