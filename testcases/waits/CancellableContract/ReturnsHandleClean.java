// The method returns a handle, so its annotation speaks to its callers: the work, which ends by the
// flag of the handle, runs elsewhere. The caller cancels on every path.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

public class ReturnsHandleClean {
  @Cancellable(by = "revoke")
  public static final class Watch {
    private volatile boolean revoked;

    public void revoke() {
      revoked = true;
    }

    boolean isRevoked() {
      return revoked;
    }
  }

  private final Executor executor;

  public ReturnsHandleClean(Executor executor) {
    this.executor = executor;
  }

  @Cancellable
  public Watch watch(Supplier<Long> gauge, long limit, Runnable alarm) {
    Watch watch = new Watch();
    executor.execute(
        () -> {
          while (!watch.isRevoked()) {
            if (gauge.get() > limit) {
              alarm.run();
              return;
            }
            Thread.onSpinWait();
          }
        });
    return watch;
  }

  public void guarded(Supplier<Long> gauge, Runnable job) {
    Watch watch = watch(gauge, 90, () -> System.err.println("too hot"));
    try {
      job.run();
    } finally {
      watch.revoke();
    }
  }
}
