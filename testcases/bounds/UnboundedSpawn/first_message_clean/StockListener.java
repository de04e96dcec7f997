// The listener's callback starts a thread, but only the first message does: the worker is kept.
// Right.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.jms.Message;
import javax.jms.MessageListener;

public class StockListener implements MessageListener, AutoCloseable {
  private final BlockingQueue<String> pending = new ArrayBlockingQueue<>(10_000);
  private final StockLevels levels;
  private Thread worker;
  private boolean closed;

  public StockListener(StockLevels levels) {
    this.levels = levels;
  }

  @Override
  public void onMessage(Message message) {
    ensureWorker();
    if (!pending.offer(message.getJMSMessageID())) {
      throw new IllegalStateException("too many messages, deliver it again");
    }
  }

  private synchronized void ensureWorker() {
    if (worker != null || closed) {
      return;
    }
    Thread created = new Thread(this::work, "stock-levels");
    created.start();
    worker = created;
  }

  private void work() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        levels.recompute(pending.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (worker != null) {
      worker.interrupt();
    }
  }
}
