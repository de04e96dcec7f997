// Case: the semaphore begins with no permit, and only who has got one releases it: nobody ever
// gets in.
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

public class ExportSlotLeak {
  /** A report that can be written. */
  public interface Report {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Semaphore slot = new Semaphore(0);
  private long exported;

  /** Writes the report as soon as no other one is being written. */
  public void export(Report report, OutputStream out) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    slot.acquire();
    try {
      report.writeTo(out);
      exported++;
    } finally {
      slot.release();
    }
  }

  public boolean busy() {
    return slot.availablePermits() == 0;
  }
}
