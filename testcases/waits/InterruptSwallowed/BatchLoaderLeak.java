// One clause for the interrupt and the failures of a batch, and both go on: leaks.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

public class BatchLoaderLeak implements Runnable {
  /** Writes one batch. */
  public interface Target {
    void write(List<String> rows) throws IOException;
  }

  private final BlockingDeque<List<String>> batches = new LinkedBlockingDeque<>();
  private final Target target;
  private volatile Exception lastFailure;

  public BatchLoaderLeak(Target target) {
    this.target = target;
  }

  public void add(List<String> rows) {
    batches.addLast(List.copyOf(rows));
  }

  public Exception lastFailure() {
    return lastFailure;
  }

  @Override
  public void run() {
    while (true) {
      try {
        List<String> rows = batches.pollFirst(2, TimeUnit.SECONDS);
        if (rows != null) {
          target.write(rows);
        }
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException | IOException e) {
        lastFailure = e;
      }
    }
  }
}
