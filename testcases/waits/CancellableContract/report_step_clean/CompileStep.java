// The override waits for the compiler's process and kills it when it is interrupted.
import java.io.IOException;
import java.io.UncheckedIOException;

public final class CompileStep extends Step {
  private final ProcessBuilder compiler;

  public CompileStep(ProcessBuilder compiler) {
    super("compile");
    this.compiler = compiler;
  }

  @Override
  protected void work() throws InterruptedException {
    Process process = start();
    while (process.isAlive()) {
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        process.destroyForcibly();
        throw e;
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
