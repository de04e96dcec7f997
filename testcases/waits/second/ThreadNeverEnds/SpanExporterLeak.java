// Case: the worker leaves on a poison span, but close() only shuts the pool down and never offers
// it.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class SpanExporterLeak implements AutoCloseable {
  private static final String END = new String("end-of-spans");

  private final BlockingQueue<String> spans = new LinkedBlockingQueue<>();
  private final ExecutorService worker = Executors.newFixedThreadPool(1);
  private final Consumer<List<String>> collector;

  public SpanExporterLeak(Consumer<List<String>> collector) {
    this.collector = collector;
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    worker.submit(this::drain);
  }

  public void export(String span) {
    spans.add(span);
  }

  private Void drain() throws InterruptedException {
    List<String> batch = new ArrayList<>();
    while (true) {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout] (one of these)
      String next = spans.take();
      if (next == END) {
        collector.accept(batch);
        return null;
      }
      batch.add(next);
      if (batch.size() >= 512) {
        collector.accept(List.copyOf(batch));
        batch.clear();
      }
    }
  }

  @Override
  public void close() {
    worker.shutdown();
  }
}
