// Case: the constructor starts a periodic task and then throws on a bad endpoint.
package cases.idioms;

import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ConstructorPeriodicThenThrowsLeak implements AutoCloseable {
  private final ScheduledExecutorService renewals;
  private final URI endpoint;

  public ConstructorPeriodicThenThrowsLeak(String address, Runnable renew) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] or [CancelNotInFinally]
    renewals = Executors.newSingleThreadScheduledExecutor();
    renewals.scheduleAtFixedRate(renew, 1, 1, TimeUnit.MINUTES);
    if (address == null || address.isBlank()) {
      throw new IllegalArgumentException("no address");
    }
    endpoint = URI.create("http:" + address);
  }

  public URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    renewals.shutdownNow();
  }
}
