// Case: the counterparts are method references and bulk calls: forEach(queue::add), addAll,
// latch::countDown.
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

public class SignalByReferenceClean {
  private final BlockingQueue<String> urgent = new LinkedBlockingQueue<>();
  private final LinkedBlockingDeque<String> normal = new LinkedBlockingDeque<>();
  private final CountDownLatch flushed = new CountDownLatch(2);
  private final Executor executor;

  public SignalByReferenceClean(Executor executor) {
    this.executor = executor;
  }

  public void urgent(Stream<String> messages) {
    messages.filter(m -> !m.isEmpty()).forEach(urgent::add);
  }

  public void normal(List<String> messages) {
    normal.addAll(messages);
  }

  public String nextUrgent() throws InterruptedException {
    return urgent.take();
  }

  public String nextNormal() throws InterruptedException {
    return normal.takeFirst();
  }

  public void flush() throws InterruptedException {
    for (int i = 0; i < 2; i++) {
      executor.execute(flushed::countDown);
    }
    flushed.await();
  }
}
