// Clean: the flag is written and read under the same lock.
import java.util.function.BooleanSupplier;

public class TraceUploaderClean {
  private final BooleanSupplier uploadNext;
  private boolean stopped;

  public TraceUploaderClean(BooleanSupplier uploadNext) {
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

  private synchronized boolean isStopped() {
    return stopped;
  }
}
