// Case: the hook that the base class calls interrupts the worker, and its loop leaves then.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

public final class OffsetCommitter extends BrokerWorker {
  private final Map<Integer, Long> pending = new ConcurrentHashMap<>();
  private final BiConsumer<Integer, Long> broker;

  public OffsetCommitter(BiConsumer<Integer, Long> broker) {
    this.broker = broker;
  }

  public void mark(int partition, long offset) {
    pending.merge(partition, offset, Math::max);
  }

  @Override
  protected void pollOnce() throws InterruptedException {
    Thread.sleep(500);
    pending.forEach(broker);
  }

  @Override
  protected void onClose(Thread worker) {
    pending.clear();
    worker.interrupt();
  }
}
