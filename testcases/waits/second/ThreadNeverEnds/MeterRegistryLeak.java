// Case: every registry that create() makes starts its own endless daemon; there is no way to end
// it.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

public final class MeterRegistryLeak {
  private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();
  private final Map<String, Long> rates = new ConcurrentHashMap<>();

  private MeterRegistryLeak() {
    Thread roller = new Thread(this::rollForever, "meter-roller");
    roller.setDaemon(true);
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    roller.start();
  }

  public static MeterRegistryLeak create() {
    return new MeterRegistryLeak();
  }

  public void count(String name) {
    counters.computeIfAbsent(name, n -> new LongAdder()).increment();
  }

  public long rate(String name) {
    return rates.getOrDefault(name, 0L);
  }

  private void rollForever() {
    for (; ; ) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(10));
      counters.forEach((name, adder) -> rates.put(name, adder.sumThenReset() / 10));
    }
  }
}
