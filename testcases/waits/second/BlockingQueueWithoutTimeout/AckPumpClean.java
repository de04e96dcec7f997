// Case: a flag loop in take(); stop() clears the flag and the pool's owner ends it in two steps.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

public class AckPumpClean {
  private final BlockingQueue<Long> acks = new LinkedBlockingQueue<>();
  private final ExecutorService pump = Executors.newSingleThreadExecutor();
  private volatile boolean pumping = true;

  public AckPumpClean(LongConsumer broker) {
    pump.execute(
        () -> {
          while (pumping) {
            try {
              broker.accept(acks.take());
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              break;
            }
          }
        });
  }

  public void ack(long tag) {
    acks.add(tag);
  }

  public void stop() {
    pumping = false;
    pump.shutdown();
    boolean ended = false;
    try {
      ended = pump.awaitTermination(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (!ended) {
        pump.shutdownNow();
      }
    }
  }
}
