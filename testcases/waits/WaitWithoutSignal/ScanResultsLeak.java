// Case: scanners put their findings into the wrong queue; nobody ever offers to the queue that is
// taken from.
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

public class ScanResultsLeak {
  private final BlockingQueue<String> findings = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
  private final ExecutorService scanners;

  public ScanResultsLeak(ExecutorService scanners) {
    this.scanners = scanners;
  }

  public void scan(Path file, Function<Path, String> scanner) {
    scanners.execute(
        () -> {
          String finding = scanner.apply(file);
          log.offer("scanned " + file);
          log.offer(finding);
        });
  }

  /** Waits for the next finding. */
  public String nextFinding() throws InterruptedException {
    // BUG: Diagnostic contains: [WaitWithoutSignal] or [BlockingQueueWithoutTimeout]
    return findings.take();
  }

  public String nextLogLine() {
    return log.poll();
  }
}
