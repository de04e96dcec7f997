// Case: An Executor is narrowed with a pattern variable that is only asked, not shut down.
package second.localexits;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class GeoResolverLeak {
  private static final Logger LOG = Logger.getLogger("geo");
  private final Map<String, String> countries = new ConcurrentHashMap<>();

  public void resolve(Set<String> addresses) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    Executor lookups = Executors.newFixedThreadPool(6, GeoResolverLeak::worker);
    try {
      for (String address : addresses) {
        lookups.execute(() -> countries.computeIfAbsent(address, GeoResolverLeak::guess));
      }
    } finally {
      if (lookups instanceof ExecutorService service) {
        LOG.fine("still busy: " + !service.isTerminated());
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
