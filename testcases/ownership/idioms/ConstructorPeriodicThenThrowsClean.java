// Case: the constructor checks the endpoint before it starts the periodic task.
package cases.idioms;

import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ConstructorPeriodicThenThrowsClean implements AutoCloseable {
  private final ScheduledExecutorService renewals;
  private final URI endpoint;

  public ConstructorPeriodicThenThrowsClean(String address, Runnable renew) {
    if (address == null || address.isBlank()) {
      throw new IllegalArgumentException("no address");
    }
    endpoint = URI.create("http:" + address);
    renewals = Executors.newSingleThreadScheduledExecutor();
    renewals.scheduleAtFixedRate(renew, 1, 1, TimeUnit.MINUTES);
  }

  public URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    renewals.shutdownNow();
  }
}
