// Case: the helper takes anything and ends what is an ExecutorService.
package cases.idioms;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Spider {
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
