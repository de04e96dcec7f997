// Case: a long poll with a limit, two calls below the resource method.
package notify;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

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
      return inbox.poll(25, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
