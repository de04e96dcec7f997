// Case: the report is assembled in the bounded pool and waits there for its sections in the same
// pool.
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class StatementBuilderLeak implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(6);
  private final List<Callable<String>> sections;

  public StatementBuilderLeak(List<Callable<String>> sections) {
    this.sections = sections;
  }

  public Future<String> build() throws Exception {
    return pool.submit(this::assemble);
  }

  private String assemble() throws Exception {
    StringBuilder text = new StringBuilder();
    // BUG: Diagnostic contains: [ExecutorSelfWait]
    for (Future<String> section : pool.invokeAll(sections)) {
      text.append(section.get()).append('\f');
    }
    return text.toString();
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
