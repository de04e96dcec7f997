// Case: The pool made as an argument of this(…) is ended in close behind an ownership flag.
package second.realfixes;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class AsyncLoggerClean implements AutoCloseable {
  private final ExecutorService writer;
  private final boolean ownsWriter;
  private final Consumer<String> out;

  public AsyncLoggerClean(Consumer<String> out) {
    this(out, Executors.newSingleThreadExecutor(), true);
  }

  public AsyncLoggerClean(Consumer<String> out, ExecutorService writer) {
    this(out, writer, false);
  }

  private AsyncLoggerClean(Consumer<String> out, ExecutorService writer, boolean ownsWriter) {
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
      writer.shutdown();
    }
  }
}
