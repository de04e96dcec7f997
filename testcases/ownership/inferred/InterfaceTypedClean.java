// Case: try-with-resources closes the runner through its interface.
package cases.inferred;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class InterfaceTypedClean {
  interface Runner extends AutoCloseable {
    void run(Runnable r);

    @Override
    void close();
  }

  static final class PooledRunner implements Runner {
    private final ExecutorService pool;

    PooledRunner(int n) {
      pool = Executors.newFixedThreadPool(n);
    }

    @Override
    public void run(Runnable r) {
      pool.execute(r);
    }

    @Override
    public void close() {
      pool.shutdown();
    }
  }

  static final class InlineRunner implements Runner {
    @Override
    public void run(Runnable r) {
      r.run();
    }

    @Override
    public void close() {}
  }

  public void migrate(List<Runnable> steps, boolean parallel) {
    try (Runner runner = parallel ? new PooledRunner(4) : new InlineRunner()) {
      for (Runnable step : steps) {
        runner.run(step);
      }
    }
  }
}
