// Books what is due until it is stopped.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class BillingWorker extends AbstractQueueWorker {
  private final BlockingQueue<String> due;
  private final Consumer<String> booking;

  public BillingWorker(BlockingQueue<String> due, Consumer<String> booking) {
    super("billing");
    this.due = due;
    this.booking = booking;
  }

  @Override
  public void run() {
    while (active) {
      String account;
      try {
        account = due.poll(2, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      if (account != null) {
        booking.accept(account);
      }
    }
  }
}
