// A Thread subclass is started for each change of a watched directory, so that a chatty editor
// starts any number of them: leaks.
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

public class RuleWatcherLeak implements Runnable {
  /** Compiles the rules of a directory. */
  public interface RuleCompiler {
    void compileUntilStable();
  }

  private final WatchService changes;
  private final RuleCompiler compiler;

  public RuleWatcherLeak(WatchService changes, RuleCompiler compiler) {
    this.changes = changes;
    this.compiler = compiler;
  }

  @Override
  public void run() {
    try {
      while (true) {
        WatchKey key = changes.take();
        key.pollEvents();
        CompileThread current = new CompileThread();
        // BUG: Diagnostic contains: [UnboundedSpawn]
        current.start();
        if (!key.reset()) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ClosedWatchServiceException e) {
      return;
    }
  }

  private final class CompileThread extends Thread {
    CompileThread() {
      super("rule-compiler");
    }

    @Override
    public void run() {
      compiler.compileUntilStable();
    }
  }
}
