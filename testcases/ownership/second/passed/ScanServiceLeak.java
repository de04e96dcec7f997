// Case: A completion service borrows the local pool and nobody ends the pool itself.
package second.passed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class ScanServiceLeak {
  public record Hit(String file, int line) {}

  /** Scans one file. */
  @FunctionalInterface
  public interface Scanner {
    List<Hit> scan(String file) throws IOException;
  }

  private final Scanner scanner;

  public ScanServiceLeak(Scanner scanner) {
    this.scanner = scanner;
  }

  public List<Hit> scan(List<String> files) throws InterruptedException {
    List<Hit> hits = new ArrayList<>();
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService scanners = Executors.newFixedThreadPool(8);
    try {
      CompletionService<List<Hit>> done = new ExecutorCompletionService<>(scanners);
      for (String file : files) {
        done.submit(() -> scanner.scan(file));
      }
      for (int i = 0; i < files.size(); i++) {
        Future<List<Hit>> next = done.poll(10, TimeUnit.SECONDS);
        if (next == null) {
          break;
        }
        hits.addAll(next.get());
      }
    } catch (ExecutionException e) {
      Logger.getLogger("scan").log(Level.WARNING, "scan failed", e.getCause());
    }
    return hits;
  }
}
