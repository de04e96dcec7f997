// Case: a scheduled pool of one thread waits with no limit for an external program.
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class DumpSchedulerLeak implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
  private final List<String> command;
  private volatile int failures;

  public DumpSchedulerLeak(List<String> command) {
    this.command = List.copyOf(command);
  }

  public void start() {
    clock.scheduleAtFixedRate(this::dump, 0, 1, TimeUnit.HOURS);
  }

  public int failures() {
    return failures;
  }

  private void dump() {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      try {
        // BUG: Diagnostic contains: [UnboundedWait]
        boolean dumped = process.waitFor() == 0;
        failures = dumped ? 0 : failures + 1;
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      failures = failures + 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws InterruptedException {
    clock.shutdownNow();
    clock.awaitTermination(2, TimeUnit.SECONDS);
  }
}
