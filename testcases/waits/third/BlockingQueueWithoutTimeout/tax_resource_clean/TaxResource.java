// Clean: a request waits for an engine, and each engine goes back in finally.
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
      engine = engines.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unavailable";
    }
    try {
      return engine.compute(order);
    } finally {
      engines.add(engine);
    }
  }
}
