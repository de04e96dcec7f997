// Case: the worker leaves on a poison span, which close() offers before it shuts the pool down.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class SpanExporterClean implements AutoCloseable {
  private static final String END = new String("end-of-spans");

  private final BlockingQueue<String> spans = new LinkedBlockingQueue<>();
  private final ExecutorService worker = Executors.newFixedThreadPool(1);
  private final Consumer<List<String>> collector;

  public SpanExporterClean(Consumer<List<String>> collector) {
    this.collector = collector;
    worker.submit(this::drain);
  }

  public void export(String span) {
    spans.add(span);
  }

  private Void drain() throws InterruptedException {
    List<String> batch = new ArrayList<>();
    while (true) {
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
    spans.add(END);
    worker.shutdown();
  }
}
