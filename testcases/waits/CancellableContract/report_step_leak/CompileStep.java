// The override waits for the compiler's process and retries the wait when it is interrupted.
import java.io.IOException;
import java.io.UncheckedIOException;

public final class CompileStep extends Step {
  private final ProcessBuilder compiler;

  public CompileStep(ProcessBuilder compiler) {
    super("compile");
    this.compiler = compiler;
  }

  @Override
  // BUG: Diagnostic contains: [CancellableContract] (one of these)
  protected void work() throws InterruptedException {
    Process process = start();
    while (process.isAlive()) {
      try {
        process.waitFor();
        // BUG: Diagnostic contains: [CancellableContract] or [InterruptSwallowed] (one of these)
      } catch (InterruptedException e) {
        System.err.println("still compiling");
      }
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("exit code " + process.exitValue());
    }
  }

  private Process start() {
    try {
      return compiler.inheritIO().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
