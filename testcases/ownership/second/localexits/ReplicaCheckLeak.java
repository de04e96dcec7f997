// Case: One arm of a switch statement returns without the shutdown that the others make.
package second.localexits;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReplicaCheckLeak {
  enum Mode {
    SKIP,
    QUICK,
    FULL
  }

  private final List<Runnable> probes = new CopyOnWriteArrayList<>();
  private volatile int passes;

  public void register(Runnable probe) {
    probes.add(probe);
  }

  void check(Mode mode) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] or [CancelNotInFinally]
    ExecutorService probers = Executors.newCachedThreadPool();
    switch (mode) {
      case SKIP:
        passes++;
        return;
      case QUICK:
        submitQuick(probers);
        break;
      default:
        submitAll(probers);
        break;
    }
    probers.shutdown();
  }

  private void submitQuick(Executor executor) {
    if (!probes.isEmpty()) {
      executor.execute(probes.get(0));
    }
  }

  private void submitAll(Executor executor) {
    for (Runnable probe : probes) {
      executor.execute(probe);
    }
  }
}
