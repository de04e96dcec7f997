// Clean: close() lets queued tasks run, so each task that render() waits for gets its turn.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class PdfRendererClean implements AutoCloseable {
  /** Lays one document out. */
  public static final class Layout {
    private final String text;

    public Layout(String text) {
      this.text = text;
    }

    byte[] toPdf() {
      return ("%PDF-1.7\n" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private final ExecutorService renderThread = Executors.newSingleThreadExecutor();

  public byte[] render(Layout layout) {
    Future<byte[]> pdf = renderThread.submit(layout::toPdf);
    try {
      return pdf.get();
    } catch (InterruptedException e) {
      pdf.cancel(true);
      Thread.currentThread().interrupt();
      return new byte[0];
    } catch (ExecutionException e) {
      throw new IllegalStateException("can't render", e.getCause());
    }
  }

  /** Called from the container's thread while requests may still wait in {@link #render}. */
  @Override
  public void close() {
    renderThread.shutdown();
  }
}
