package shop.prices;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Polls one article. No leak, and no annotation: close() makes it an owner that must be closed. */
final class PriceFeed implements AutoCloseable {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private volatile ScheduledFuture<?> polling;

  void start(Runnable poll, Consumer<RuntimeException> failures) {
    polling =
        scheduler.scheduleWithFixedDelay(
            () -> {
              try {
                poll.run();
              } catch (RuntimeException e) {
                failures.accept(e);
              }
            },
            0,
            30,
            TimeUnit.SECONDS);
  }

  boolean isRunning() {
    ScheduledFuture<?> started = polling;
    return started != null && !started.isDone();
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
  }
}
