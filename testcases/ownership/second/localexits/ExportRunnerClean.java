// Case: A switch expression chooses the pool, which ends in finally.
package second.localexits;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

public class ExportRunnerClean {
  public enum Kind {
    SMALL,
    LARGE
  }

  private final Consumer<String> sink;

  public ExportRunnerClean(Consumer<String> sink) {
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
            yield Executors.newFixedThreadPool(lanes, names);
          }
        };
    try {
      for (var table : tables) {
        workers.submit(() -> sink.accept(table));
      }
    } finally {
      began = System.nanoTime() - began;
      workers.shutdown();
    }
    return began;
  }
}
