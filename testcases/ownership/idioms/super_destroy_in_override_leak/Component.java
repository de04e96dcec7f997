// Case: the override of destroy leaves out super.destroy, which ends the subclass's pool as well.
package cases.idioms;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

class Component {
  private final List<ExecutorService> pools = new ArrayList<>();

  protected ExecutorService track(ExecutorService pool) {
    pools.add(pool);
    return pool;
  }

  public void destroy() {
    for (ExecutorService pool : pools) {
      pool.shutdown();
    }
  }
}
