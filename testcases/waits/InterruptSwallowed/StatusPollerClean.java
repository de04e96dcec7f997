// The interrupt is caught before catch (Exception), restored, and leaves the loop: right.
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public class StatusPollerClean implements Runnable {
  private final Callable<String> probe;
  private final Consumer<String> listener;
  private final AtomicInteger failures = new AtomicInteger();

  public StatusPollerClean(Callable<String> probe, Consumer<String> listener) {
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
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (Exception e) {
        failures.incrementAndGet();
      }
    }
  }
}
