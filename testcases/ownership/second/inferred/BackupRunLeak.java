// Case: A subclass inherits the ownership of its base's pool; a callback throws before its close.
package second.inferred;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BackupRunLeak {
  /** Where the bytes go. */
  public interface Target {
    void write(String chunk) throws IOException;
  }

  private abstract static class PooledRun implements AutoCloseable {
    protected final ExecutorService lanes;

    PooledRun(int count) {
      lanes = Executors.newFixedThreadPool(count);
    }

    abstract void prepare();

    @Override
    public void close() {
      lanes.shutdown();
    }
  }

  private static final class FullRun extends PooledRun {
    private final List<String> chunks = new CopyOnWriteArrayList<>();

    FullRun() {
      super(2);
    }

    @Override
    void prepare() {
      lanes.execute(() -> chunks.add("header"));
    }
  }

  public void backup(Target target, List<String> names) throws IOException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    FullRun run = new FullRun();
    run.prepare();
    for (String name : names) {
      target.write(name);
    }
    run.close();
  }
}
