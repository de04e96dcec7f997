// Case: the task delivers once by a helper, into a queue of one.
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;

public class DoubleSendReportClean {
  /** Renders documents. */
  public interface Renderer {
    byte[] render(String document) throws IOException;
  }

  private static final byte[] NONE = {};

  private final Executor pool;
  private final Renderer renderer;

  public DoubleSendReportClean(Executor pool, Renderer renderer) {
    this.pool = pool;
    this.renderer = renderer;
  }

  public byte[] render(String document) throws InterruptedException {
    BlockingQueue<byte[]> pages = new ArrayBlockingQueue<>(1);
    pool.execute(() -> renderInto(pages, document));
    byte[] page = pages.take();
    return page == NONE ? document.getBytes() : page;
  }

  private void renderInto(BlockingQueue<byte[]> pages, String document) {
    byte[] page = NONE;
    try {
      page = renderer.render(document);
    } catch (IOException e) {
      page = document.getBytes();
    }
    deliver(pages, page);
  }

  private static void deliver(BlockingQueue<byte[]> pages, byte[] page) {
    try {
      pages.put(page);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
