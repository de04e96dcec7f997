// Case: a long poll without a limit: the request thread waits for a notification that may never
// come.
package notify;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

@Path("/notifications")
public class NotificationResource {
  private final Map<String, BlockingQueue<String>> inboxes = new ConcurrentHashMap<>();

  @GET
  @Path("/{user}")
  public String poll(@PathParam("user") String user) {
    String notification = awaitNext(inbox(user));
    return notification == null ? "" : notification;
  }

  public void push(String user, String notification) {
    inbox(user).add(notification);
  }

  private BlockingQueue<String> inbox(String user) {
    return inboxes.computeIfAbsent(user, u -> new LinkedBlockingQueue<>());
  }

  private static String awaitNext(BlockingQueue<String> inbox) {
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      return inbox.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
