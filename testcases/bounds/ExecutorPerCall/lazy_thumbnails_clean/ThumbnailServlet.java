// A servlet makes its pool in doGet(), but only the first request does: the pool is kept, and
// destroy() shuts it down. Right.
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ThumbnailServlet extends HttpServlet {
  private final Function<String, String> scaler;
  private final Object lock = new Object();
  private volatile ExecutorService pool;

  public ThumbnailServlet(Function<String, String> scaler) {
    this.scaler = scaler;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ExecutorService scalers = pool;
    if (scalers == null) {
      synchronized (lock) {
        scalers = pool;
        if (scalers == null) {
          scalers = Executors.newFixedThreadPool(2);
          pool = scalers;
        }
      }
    }
    String picture = request.getParameter("picture");
    Future<String> location = scalers.submit(() -> scaler.apply(picture));
    try {
      response.getWriter().write(location.get(3, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      response.sendError(502);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      response.sendError(503);
    } finally {
      location.cancel(true);
    }
  }

  @Override
  public void destroy() {
    synchronized (lock) {
      if (pool != null) {
        pool.shutdownNow();
      }
    }
  }
}
