// Case: the semaphore begins with one permit, which goes back in finally.
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

public class ExportSlotClean {
  /** A report that can be written. */
  public interface Report {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Semaphore slot = new Semaphore(1);
  private long exported;

  /** Writes the report as soon as no other one is being written. */
  public void export(Report report, OutputStream out) throws IOException, InterruptedException {
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
