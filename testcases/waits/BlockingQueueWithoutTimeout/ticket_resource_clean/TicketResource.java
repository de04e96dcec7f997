// Case: the resource method polls with a limit and answers "none" when no ticket came.
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
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
      String ticket = tickets.poll(10, TimeUnit.SECONDS);
      return ticket == null ? "none" : ticket;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "none";
    }
  }
}
