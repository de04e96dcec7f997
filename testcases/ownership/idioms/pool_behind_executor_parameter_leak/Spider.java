// Case: the helper takes anything and only ends what is a Timer.
package cases.idioms;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Spider {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService legs = Executors.newFixedThreadPool(8);
  private final List<String> web = new CopyOnWriteArrayList<>();

  public void weave(String thread) {
    legs.execute(() -> web.add(thread));
  }

  public void die() {
    Releases.release("spider", web, legs);
  }

  public void close() {
    die();
  }
}
