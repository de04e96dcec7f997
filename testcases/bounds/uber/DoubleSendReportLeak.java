// Case: double send: the task delivers three times by a helper, into a queue of one of which one is taken.
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;

public class DoubleSendReportLeak {
  /** Renders documents. */
  public interface Renderer {
    byte[] render(String document) throws IOException;
  }

  private static final byte[] NONE = {};

  private final Executor pool;
  private final Renderer renderer;

  public DoubleSendReportLeak(Executor pool, Renderer renderer) {
    this.pool = pool;
    this.renderer = renderer;
  }

  public byte[] render(String document) throws InterruptedException {
    BlockingQueue<byte[]> pages = new ArrayBlockingQueue<>(1);
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    pool.execute(() -> renderInto(pages, document));
    byte[] page = pages.take();
    return page == NONE ? document.getBytes() : page;
  }

  private void renderInto(BlockingQueue<byte[]> pages, String document) {
    deliver(pages, NONE);
    byte[] page = NONE;
    try {
      page = renderer.render(document);
    } catch (IOException e) {
      page = document.getBytes();
    }
    deliver(pages, page);
    deliver(pages, page);
  }

  private static void deliver(BlockingQueue<byte[]> pages, byte[] page) {
    try {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      pages.put(page);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
