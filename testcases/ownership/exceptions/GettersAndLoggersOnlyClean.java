// Case: between creation and shutdown there are only getters, logging, collections and string work.
package cases.exceptions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

public class GettersAndLoggersOnlyClean {
  private static final Logger LOG = Logger.getLogger("quiet");
  private final Map<String, Integer> sizes = new TreeMap<>();

  public String getName() {
    return "quiet-" + sizes.size();
  }

  public void run(List<Runnable> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    StringBuilder text = new StringBuilder(getName());
    for (Runnable task : tasks) {
      pool.execute(task);
      text.append(' ').append(task.hashCode());
    }
    sizes.put(getName(), tasks.size());
    LOG.log(Level.INFO, "queued {0}: {1}", new Object[] {tasks.size(), text});
    List<Runnable> copy = new ArrayList<>(tasks);
    Collections.reverse(copy);
    copy.forEach(pool::execute);
    pool.shutdown();
  }
}
