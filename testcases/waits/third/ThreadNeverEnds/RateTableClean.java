// Clean: close() cancels the Future of submit(), which interrupts the refresh loop.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class RateTableClean implements AutoCloseable {
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final Supplier<double[]> bank;
  private volatile double[] rates = new double[0];
  private Future<?> refresh;

  public RateTableClean(Supplier<double[]> bank) {
    this.bank = bank;
  }

  public void start() {
    refresh = executor.submit(this::refreshLoop);
  }

  public double rate(int currency) {
    return rates[currency];
  }

  private void refreshLoop() {
    while (!Thread.currentThread().isInterrupted()) {
      rates = bank.get();
      try {
        TimeUnit.MINUTES.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    if (refresh != null) {
      refresh.cancel(true);
    }
    executor.shutdown();
  }
}
