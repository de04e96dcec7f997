// A delayed one-shot task that never returns; shutdown() runs it and doesn't interrupt it: leaks.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class ReportBacklogLeak implements AutoCloseable {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private final Queue<String> backlog = new ConcurrentLinkedQueue<>();
  private final Consumer<String> renderer;

  public ReportBacklogLeak(Consumer<String> renderer) {
    this.renderer = renderer;
  }

  public void startIn(long seconds) {
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    scheduler.schedule(this::renderAll, seconds, TimeUnit.SECONDS);
  }

  public void request(String report) {
    backlog.add(report);
  }

  private void renderAll() {
    for (; ; ) {
      String report = backlog.poll();
      if (report != null) {
        renderer.accept(report);
        continue;
      }
      try {
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public void close() {
    scheduler.shutdown();
  }
}
