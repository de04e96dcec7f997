// Case: the end of an import only clears its flag; its executor lives on.
package cases.services;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ImportControllerLeak {
  private final Map<String, Import> imports = new ConcurrentHashMap<>();

  private static final class Import {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private volatile boolean begun;

    void begin(Runnable rows) {
      begun = true;
      executor.execute(rows);
    }

    void end() {
      begun = false;
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
