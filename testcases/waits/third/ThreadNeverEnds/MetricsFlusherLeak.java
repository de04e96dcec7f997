// Leak: the flush loop ends on an interrupt only, and start() keeps the thread in a local: nobody
// sends one.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class MetricsFlusherLeak {
  /** Where the counters go. */
  public interface Sink {
    void write(String name, long value);
  }

  private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();
  private final Sink sink;
  private final long periodMillis;

  public MetricsFlusherLeak(Sink sink, long periodMillis) {
    this.sink = sink;
    this.periodMillis = periodMillis;
  }

  public void count(String name) {
    counters.computeIfAbsent(name, n -> new LongAdder()).increment();
  }

  public void start() {
    Thread flusher = new Thread(this::flushPeriodically, "metrics-flusher");
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    flusher.start();
  }

  public void stop() {
    flushOnce();
    counters.clear();
  }

  private void flushPeriodically() {
    while (true) {
      try {
        Thread.sleep(periodMillis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      flushOnce();
    }
  }

  private void flushOnce() {
    counters.forEach((name, adder) -> sink.write(name, adder.sumThenReset()));
  }
}
