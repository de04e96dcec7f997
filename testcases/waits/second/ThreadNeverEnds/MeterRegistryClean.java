// Case: the endless daemon belongs to the one registry of the process: nobody else can make one.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

public final class MeterRegistryClean {
  private static final MeterRegistryClean INSTANCE = new MeterRegistryClean();

  private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();
  private final Map<String, Long> rates = new ConcurrentHashMap<>();

  private MeterRegistryClean() {
    Thread roller = new Thread(this::rollForever, "meter-roller");
    roller.setDaemon(true);
    roller.start();
  }

  public static MeterRegistryClean get() {
    return INSTANCE;
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
