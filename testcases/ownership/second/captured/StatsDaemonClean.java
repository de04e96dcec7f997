// Case: The shutdown hook prints the totals and stops the scheduler.
package second.captured;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public class StatsDaemonClean {
  private final Map<String, LongAdder> totals = new ConcurrentHashMap<>();

  public void install(Duration every) {
    ScheduledExecutorService printer = Executors.newScheduledThreadPool(1);
    printer.scheduleAtFixedRate(
        this::print, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  print();
                  printer.shutdownNow();
                },
                "stats-exit"));
  }

  public void add(String name, long amount) {
    totals.computeIfAbsent(name, n -> new LongAdder()).add(amount);
  }

  private void print() {
    StringBuilder text = new StringBuilder();
    totals.forEach((name, adder) -> text.append(name).append('=').append(adder.sum()).append(' '));
    System.out.println(text);
  }
}
