// Case: put() into a transfer queue never waits.
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import java.util.function.LongSupplier;

public class TimeoutTransferReplyClean {
  private final Executor workers;
  private final LongSupplier meter;

  public TimeoutTransferReplyClean(Executor workers, LongSupplier meter) {
    this.workers = workers;
    this.meter = meter;
  }

  public long read(long otherwise) throws InterruptedException {
    Reading reading = new Reading();
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
        values.put(meter.getAsLong());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
