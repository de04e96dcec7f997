// Case: the servlet puts into a queue with a capacity: when the consumer is slow, request threads
// pile up.
package hooks;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class WebhookInbox extends HttpServlet {
  private final BlockingQueue<String> payloads = new LinkedBlockingQueue<>(1_000);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String body = request.getReader().lines().collect(Collectors.joining("\n"));
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      payloads.put(body);
      response.setStatus(202);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      response.setStatus(503);
    }
  }

  /** For the delivery job; null if there is nothing to deliver. */
  public String nextPayload() {
    return payloads.poll();
  }
}
