// Leak: a request blocks for ever in put() once the bounded queue is full and its consumer is
// stuck.
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class UploadServlet extends HttpServlet {
  /** Drains the queue at its own pace. */
  public interface Importer {
    void readFrom(BlockingQueue<String> files);
  }

  private final BlockingQueue<String> uploads = new ArrayBlockingQueue<>(200);

  public UploadServlet(Importer importer) {
    importer.readFrom(uploads);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = request.getParameter("file");
    if (file == null) {
      response.sendError(400);
      return;
    }
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      uploads.put(file);
      response.setStatus(202);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      response.sendError(503);
    }
  }
}
