// A change starts a thread only if the one of the change before has ended: one at most. Right.
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

public class RuleWatcherClean implements Runnable {
  /** Compiles the rules of a directory. */
  public interface RuleCompiler {
    void compileUntilStable();
  }

  private final WatchService changes;
  private final RuleCompiler compiler;

  public RuleWatcherClean(WatchService changes, RuleCompiler compiler) {
    this.changes = changes;
    this.compiler = compiler;
  }

  @Override
  public void run() {
    CompileThread current = null;
    try {
      while (true) {
        WatchKey key = changes.take();
        key.pollEvents();
        if (current == null || !current.isAlive()) {
          current = new CompileThread();
          current.start();
        }
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
