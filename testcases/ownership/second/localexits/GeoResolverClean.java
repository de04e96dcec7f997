// Case: An Executor is narrowed with a pattern variable and shut down through it.
package second.localexits;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class GeoResolverClean {
  private static final Logger LOG = Logger.getLogger("geo");
  private final Map<String, String> countries = new ConcurrentHashMap<>();

  public void resolve(Set<String> addresses) {
    Executor lookups = Executors.newFixedThreadPool(6, GeoResolverClean::worker);
    try {
      for (String address : addresses) {
        lookups.execute(() -> countries.computeIfAbsent(address, GeoResolverClean::guess));
      }
    } finally {
      if (lookups instanceof ExecutorService service) {
        service.shutdown();
      }
    }
  }

  private static Thread worker(Runnable body) {
    Thread t = new Thread(body);
    t.setName("geo-lookup");
    return t;
  }

  private static String guess(String address) {
    return address.endsWith(".fr") ? "FR" : "US";
  }
}
