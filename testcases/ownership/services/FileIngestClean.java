// Case: both pools of the run are shut down in finally.
package cases.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class FileIngestClean {
  private static final Logger LOG = Logger.getLogger("ingest");
  private final Function<String, String> parse;
  private final Consumer<String> write;

  public FileIngestClean(Function<String, String> parse, Consumer<String> write) {
    this.parse = parse;
    this.write = write;
  }

  public long ingest(Path dir) throws IOException {
    LongAdder lines = new LongAdder();
    ExecutorService parsers = Executors.newFixedThreadPool(4);
    ExecutorService writers = Executors.newFixedThreadPool(2);
    try (Stream<Path> files = Files.list(dir)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".csv")).collect(Collectors.toList())) {
        for (String line : Files.readAllLines(file)) {
          parsers.execute(
              () -> {
                String parsed = parse.apply(line);
                writers.execute(() -> write.accept(parsed));
                lines.increment();
              });
        }
        LOG.fine(() -> "queued " + file);
      }
    } finally {
      parsers.shutdown();
      writers.shutdown();
    }
    return lines.sum();
  }
}
