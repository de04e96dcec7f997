// The clause for both asks which it was, and leaves on the interrupt: right.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

public class BatchLoaderClean implements Runnable {
  /** Writes one batch. */
  public interface Target {
    void write(List<String> rows) throws IOException;
  }

  private final BlockingDeque<List<String>> batches = new LinkedBlockingDeque<>();
  private final Target target;
  private volatile Exception lastFailure;

  public BatchLoaderClean(Target target) {
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
      } catch (InterruptedException | IOException e) {
        lastFailure = e;
        if (e instanceof InterruptedException) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }
}
