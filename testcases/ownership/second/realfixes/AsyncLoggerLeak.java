// Case: The pool is made as an argument of this(…), so the field looks injected, and nothing ends
// it.
package second.realfixes;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class AsyncLoggerLeak implements AutoCloseable {
  private final ExecutorService writer;
  private final boolean ownsWriter;
  private final Consumer<String> out;

  public AsyncLoggerLeak(Consumer<String> out) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    this(out, Executors.newSingleThreadExecutor(), true);
  }

  public AsyncLoggerLeak(Consumer<String> out, ExecutorService writer) {
    this(out, writer, false);
  }

  private AsyncLoggerLeak(Consumer<String> out, ExecutorService writer, boolean ownsWriter) {
    this.out = out;
    this.writer = writer;
    this.ownsWriter = ownsWriter;
  }

  public void log(String line) {
    writer.execute(() -> out.accept(line));
  }

  @Override
  public void close() {
    if (ownsWriter) {
      log("-- end --");
    }
  }
}
