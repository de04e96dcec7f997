// Leak: a request waits without bound for an engine; one that fails is never put back.
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;

@Path("/tax")
public class TaxResource {
  /** Not thread-safe, and slow to make: there are a few. */
  public interface Engine {
    String compute(String order) throws java.io.IOException;
  }

  private final BlockingQueue<Engine> engines = new LinkedBlockingQueue<>();

  public TaxResource(List<Engine> engines) {
    this.engines.addAll(engines);
  }

  @GET
  @Path("compute")
  public String tax(String order) throws java.io.IOException {
    Engine engine;
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      engine = engines.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unavailable";
    }
    String tax = engine.compute(order);
    engines.add(engine);
    return tax;
  }
}
