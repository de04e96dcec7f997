// Clean: the flag of the shared object is read and written under its lock.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntPredicate;

public class DeviceScannerClean {
  private static final class Control {
    private boolean stopRequested;

    synchronized void requestStop() {
      stopRequested = true;
    }

    synchronized boolean stopRequested() {
      return stopRequested;
    }
  }

  private final Executor executor;
  private final IntPredicate answers;
  private final Control control = new Control();

  public DeviceScannerClean(Executor executor, IntPredicate answers) {
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
