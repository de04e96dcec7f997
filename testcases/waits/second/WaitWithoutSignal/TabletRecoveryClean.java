// Case: the latch counts all tablets, and the ones that are skipped count it down at once.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.function.ToIntFunction;

public class TabletRecoveryClean {
  private final ExecutorService recoverers;
  private final ToIntFunction<String> replay;

  public TabletRecoveryClean(ExecutorService recoverers, ToIntFunction<String> replay) {
    this.recoverers = recoverers;
    this.replay = replay;
  }

  /** Replays the logs of all tablets; returns when the last one is done. */
  public void recover(List<String> tabletLogs) throws InterruptedException {
    CountDownLatch recovered = new CountDownLatch(tabletLogs.size());
    for (String log : tabletLogs) {
      if (log.isEmpty()) {
        recovered.countDown();
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
    recovered.await();
  }
}
