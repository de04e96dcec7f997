// Leak: the flag lives in a plain object that the scanning task and stopScan() share.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntPredicate;

public class DeviceScannerLeak {
  private static final class Control {
    // BUG: Diagnostic contains: [StopFlagNotVolatile]
    private boolean stopRequested;

    void requestStop() {
      stopRequested = true;
    }

    boolean stopRequested() {
      return stopRequested;
    }
  }

  private final Executor executor;
  private final IntPredicate answers;
  private final Control control = new Control();

  public DeviceScannerLeak(Executor executor, IntPredicate answers) {
    this.executor = executor;
    this.answers = answers;
  }

  public CompletableFuture<Integer> startScan() {
    return CompletableFuture.supplyAsync(
        () -> {
          int address = 0;
          int found = 0;
          while (!control.stopRequested()) {
            if (answers.test(address)) {
              found++;
            }
            address = (address + 1) & 0xff;
          }
          return found;
        },
        executor);
  }

  public void stopScan() {
    control.requestStop();
  }
}
