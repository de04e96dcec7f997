// Case: the arguments are checked before anything is made; afterwards nothing throws.
package cases.exceptions;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class NullCheckedArgumentsClean {
  public void run(Collection<Runnable> tasks, String name) {
    Objects.requireNonNull(tasks, "tasks");
    if (name == null || name.isEmpty()) {
      throw new IllegalArgumentException("name");
    }
    ExecutorService pool = Executors.newFixedThreadPool(2, r -> new Thread(r, name));
    tasks.forEach(pool::execute);
    pool.shutdown();
  }
}
