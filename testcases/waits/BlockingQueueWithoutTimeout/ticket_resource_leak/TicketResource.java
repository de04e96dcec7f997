// Case: a JAX-RS resource method takes the next ticket with no limit; an idle printer keeps the
// request's thread.
import java.util.concurrent.LinkedBlockingDeque;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;

@Path("/tickets")
public class TicketResource {
  private final LinkedBlockingDeque<String> tickets = new LinkedBlockingDeque<>();

  @POST
  public void add(String ticket) {
    tickets.addLast(ticket);
  }

  @GET
  @Path("/next")
  public String next() {
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      return tickets.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "none";
    }
  }
}
