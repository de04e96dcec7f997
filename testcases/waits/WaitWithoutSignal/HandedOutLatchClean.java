// Case: latch, queue and future leave the class: by a getter, to unseen code, and as a method
// reference.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

public class HandedOutLatchClean {
  /** A source of rows that is told where to put them. */
  public interface RowSource {
    void fill(BlockingQueue<String> rows);

    void whenOpen(Consumer<String> version);
  }

  private final CountDownLatch ready = new CountDownLatch(1);

  /** The parts of the service count this down. */
  public CountDownLatch ready() {
    return ready;
  }

  public void awaitReady() throws InterruptedException {
    ready.await();
  }

  public void copy(RowSource source, int count, BiConsumer<Integer, String> target)
      throws InterruptedException {
    BlockingQueue<String> rows = new LinkedBlockingQueue<>();
    source.fill(rows);
    for (int i = 0; i < count; i++) {
      target.accept(i, rows.take());
    }
  }

  public String version(RowSource source) throws Exception {
    CompletableFuture<String> version = new CompletableFuture<>();
    source.whenOpen(version::complete);
    return version.get();
  }
}
