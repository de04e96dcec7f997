// Case: the override of destroy calls super.destroy, which ends every pool that was added.
package cases.idioms;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Uploader extends Component {
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
    super.destroy();
  }
}
