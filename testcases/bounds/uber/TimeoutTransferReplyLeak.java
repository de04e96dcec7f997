// Case: timeout: the reading is transferred to a caller that may have left.
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import java.util.function.LongSupplier;

public class TimeoutTransferReplyLeak {
  private final Executor workers;
  private final LongSupplier meter;

  public TimeoutTransferReplyLeak(Executor workers, LongSupplier meter) {
    this.workers = workers;
    this.meter = meter;
  }

  public long read(long otherwise) throws InterruptedException {
    Reading reading = new Reading();
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    workers.execute(reading);
    Long value = reading.await(200);
    return value == null ? otherwise : value;
  }

  private final class Reading implements Runnable {
    private final TransferQueue<Long> values = new LinkedTransferQueue<>();

    Long await(long millis) throws InterruptedException {
      return values.poll(millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
      try {
        // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
        values.transfer(meter.getAsLong());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
