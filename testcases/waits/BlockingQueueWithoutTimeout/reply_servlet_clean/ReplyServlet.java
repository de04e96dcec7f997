// Case: the servlet polls with a limit and answers 504 when no reply came.
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ReplyServlet extends HttpServlet {
  private final ConcurrentHashMap<String, BlockingQueue<String>> replies =
      new ConcurrentHashMap<>();

  /** Called by the broker's client. */
  public void onReply(String correlationId, String body) {
    BlockingQueue<String> waiting = replies.get(correlationId);
    if (waiting != null) {
      waiting.offer(body);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    BlockingQueue<String> mine = new LinkedBlockingQueue<>();
    replies.put(id, mine);
    try {
      String reply = mine.poll(2, TimeUnit.SECONDS);
      if (reply == null) {
        response.sendError(504);
      } else {
        response.getWriter().write(reply);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      response.sendError(503);
    } finally {
      replies.remove(id);
    }
  }
}
