// Case: the latch counts all tablets, but the ones that are skipped never count it down.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.function.ToIntFunction;

public class TabletRecoveryLeak {
  private final ExecutorService recoverers;
  private final ToIntFunction<String> replay;

  public TabletRecoveryLeak(ExecutorService recoverers, ToIntFunction<String> replay) {
    this.recoverers = recoverers;
    this.replay = replay;
  }

  /** Replays the logs of all tablets; returns when the last one is done. */
  public void recover(List<String> tabletLogs) throws InterruptedException {
    // BUG: Diagnostic contains: [SignalNotInFinally] or [WaitWithoutSignal] (one of these)
    CountDownLatch recovered = new CountDownLatch(tabletLogs.size());
    for (String log : tabletLogs) {
      if (log.isEmpty()) {
        continue;
      }
      recoverers.submit(
          () -> {
            try {
              return replay.applyAsInt(log);
            } finally {
              recovered.countDown();
            }
          });
    }
    // BUG: Diagnostic contains: [WaitWithoutSignal] or [UnboundedWait] (one of these)
    recovered.await();
  }
}
