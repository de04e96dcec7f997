// Case: the override of destroy leaves out super.destroy, which ends the subclass's pool as well.
package cases.idioms;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Uploader extends Component {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService parts = track(Executors.newFixedThreadPool(6));
  private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

  public void upload(String part, Runnable body) {
    if (inFlight.add(part)) {
      parts.execute(body);
    }
  }

  @Override
  public void destroy() {
    inFlight.clear();
  }
}
