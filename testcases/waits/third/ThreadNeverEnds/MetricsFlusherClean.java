// Clean: the flush loop ends on an interrupt, and stop() interrupts the thread that start() kept.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class MetricsFlusherClean {
  /** Where the counters go. */
  public interface Sink {
    void write(String name, long value);
  }

  private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();
  private final Sink sink;
  private final long periodMillis;
  private Thread flusher;

  public MetricsFlusherClean(Sink sink, long periodMillis) {
    this.sink = sink;
    this.periodMillis = periodMillis;
  }

  public void count(String name) {
    counters.computeIfAbsent(name, n -> new LongAdder()).increment();
  }

  public void start() {
    flusher = new Thread(this::flushPeriodically, "metrics-flusher");
    flusher.start();
  }

  public void stop() {
    flusher.interrupt();
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
