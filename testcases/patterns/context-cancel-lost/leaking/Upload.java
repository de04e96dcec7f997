import java.util.concurrent.*;

class Upload {
  private final ScheduledExecutorService scheduler;

  Upload(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }

  void run(Callable<?> transfer, Runnable showProgress) throws Exception {
    ScheduledFuture<?> progress =
        scheduler.scheduleAtFixedRate(showProgress, 0, 1, TimeUnit.SECONDS);
    transfer.call();
    // BUG: Diagnostic contains: [CancelNotInFinally]
    progress.cancel(false);
  }
}
