import java.util.concurrent.*;
import java.util.function.Consumer;

class MetricsShipper {
  private static final String END = "";
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  MetricsShipper(Consumer<String> server) {
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    new Thread(() -> ship(server), "metrics-shipper").start();
  }

  private void ship(Consumer<String> server) {
    try {
      for (String line = lines.take(); !line.equals(END); line = lines.take()) {
        server.accept(line);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void add(String metric, long value) {
    lines.add(metric + ' ' + value);
  }
}
