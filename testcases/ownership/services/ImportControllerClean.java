// Case: the end of an import ends its executor.
package cases.services;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ImportControllerClean {
  private final Map<String, Import> imports = new ConcurrentHashMap<>();

  private static final class Import {
    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private volatile boolean begun;

    void begin(Runnable rows) {
      begun = true;
      executor.execute(rows);
    }

    void end() {
      begun = false;
      executor.shutdownNow();
    }
  }

  public void open(String id, Runnable rows) {
    Import job = new Import();
    job.begin(rows);
    imports.put(id, job);
  }

  public void cancel(String id) {
    Import job = imports.remove(id);
    if (job != null) {
      job.end();
    }
  }
}
