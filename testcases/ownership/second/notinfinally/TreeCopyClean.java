// Case: The shutdown stands in finally, behind Files.walk and its IOException.
package second.notinfinally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

public class TreeCopyClean {
  private static final Logger LOG = Logger.getLogger(TreeCopyClean.class.getName());

  private final AtomicLong bytes = new AtomicLong();

  public long copy(Path from, Path to) throws IOException {
    ThreadPoolExecutor copiers =
        new ThreadPoolExecutor(
            4,
            4,
            0L,
            TimeUnit.MILLISECONDS,
            new ArrayBlockingQueue<>(256),
            new ThreadPoolExecutor.CallerRunsPolicy());
    try {
      try (Stream<Path> tree = Files.walk(from)) {
        tree.filter(Files::isRegularFile).forEach(file -> copiers.execute(() -> copyOne(file, to)));
      }
    } finally {
      copiers.shutdown();
    }
    LOG.info("queued copies, so far " + bytes.get());
    return bytes.get();
  }

  private void copyOne(Path file, Path to) {
    try {
      bytes.addAndGet(Files.size(file));
      Files.copy(file, to.resolve(file.getFileName()));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "not copied: " + file, e);
    }
  }
}
