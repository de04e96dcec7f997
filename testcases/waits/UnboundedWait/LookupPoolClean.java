// Case: AbortPolicy throws when the queue is full, so each future that comes back completes.
import java.net.InetAddress;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class LookupPoolClean implements AutoCloseable {
  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          2,
          2,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(100),
          new ThreadPoolExecutor.AbortPolicy());

  public String address(String host) {
    Future<InetAddress> lookup = pool.submit(() -> InetAddress.getByName(host));
    try {
      return lookup.get().getHostAddress();
    } catch (ExecutionException e) {
      return "unknown";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unknown";
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
