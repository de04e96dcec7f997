// Leak: the flag is written under the lock and read by the loop without it.
import java.util.function.BooleanSupplier;

public class TraceUploaderLeak {
  private final BooleanSupplier uploadNext;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean stopped;

  public TraceUploaderLeak(BooleanSupplier uploadNext) {
    this.uploadNext = uploadNext;
  }

  public void start() {
    Thread thread =
        new Thread(
            () -> {
              long uploaded = 0;
              while (!isStopped()) {
                if (uploadNext.getAsBoolean()) {
                  uploaded++;
                }
              }
              System.getLogger("trace").log(System.Logger.Level.INFO, "uploaded " + uploaded);
            },
            "trace-uploader");
    thread.start();
  }

  public synchronized void stop() {
    stopped = true;
  }

  private boolean isStopped() {
    return stopped;
  }
}
