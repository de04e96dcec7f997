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
    int number = numberOn(scan);
    scheduler.schedule(() -> reminder.accept(number), 14, TimeUnit.DAYS);
  }

  private static int numberOn(byte[] scan) {
    return scan[0] << 8 | scan[1];
  }
}
