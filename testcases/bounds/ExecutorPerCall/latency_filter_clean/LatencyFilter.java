// A filter makes a Timer for each request, but it is a stop watch of the project, with no thread:
// right.
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;

public class LatencyFilter implements Filter {
  private static final Logger LOG = Logger.getLogger("latency");

  private final LongAdder totalMillis = new LongAdder();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException {
    Timer timer = new Timer("request");
    try {
      chain.doFilter(request, response);
    } finally {
      long millis = timer.stop();
      totalMillis.add(millis);
      LOG.log(Level.FINE, "{0} ms", millis);
    }
  }

  public long totalMillis() {
    return totalMillis.sum();
  }
}
