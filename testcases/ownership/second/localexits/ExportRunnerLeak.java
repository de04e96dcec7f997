// Case: A switch expression chooses the pool and the finally block forgets it.
package second.localexits;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

public class ExportRunnerLeak {
  public enum Kind {
    SMALL,
    LARGE
  }

  private final Consumer<String> sink;

  public ExportRunnerLeak(Consumer<String> sink) {
    this.sink = sink;
  }

  public long export(Kind kind, List<String> tables) {
    long began = System.nanoTime();
    var lanes =
        switch (kind) {
          case SMALL -> 1;
          case LARGE -> 16;
        };
    ThreadFactory names = r -> new Thread(r, "export-" + kind);
    var workers =
        switch (kind) {
          case SMALL, LARGE -> {
            sink.accept("lanes: " + lanes);
            // BUG: Diagnostic contains: [ExecutorNeverShutDown]
            yield Executors.newFixedThreadPool(lanes, names);
          }
        };
    try {
      for (var table : tables) {
        workers.submit(() -> sink.accept(table));
      }
    } finally {
      began = System.nanoTime() - began;
    }
    return began;
  }
}
