// catch (Exception) around a sleep takes the interrupt with all other failures: leaks.
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public class StatusPollerLeak implements Runnable {
  private final Callable<String> probe;
  private final Consumer<String> listener;
  private final AtomicInteger failures = new AtomicInteger();

  public StatusPollerLeak(Callable<String> probe, Consumer<String> listener) {
    this.probe = probe;
    this.listener = listener;
  }

  public int failures() {
    return failures.get();
  }

  @Override
  public void run() {
    for (; ; ) {
      try {
        listener.accept(probe.call());
        failures.set(0);
        TimeUnit.SECONDS.sleep(5);
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (Exception e) {
        failures.incrementAndGet();
      }
    }
  }
}
