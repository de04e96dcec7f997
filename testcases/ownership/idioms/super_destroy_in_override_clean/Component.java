// Case: the override of destroy calls super.destroy, which ends every pool that was added.
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
