// Each directory starts a thread for each of its subdirectories: as many threads as the tree has
// directories. Leaks.
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

public class ArchiveScannerLeak {
  private static final Logger LOG = Logger.getLogger("scanner");

  private final Consumer<Path> found;
  private final Predicate<Path> wanted;

  public ArchiveScannerLeak(Predicate<Path> wanted, Consumer<Path> found) {
    this.wanted = wanted;
    this.found = found;
  }

  public void scan(Path root) {
    Thread scan = new Thread(() -> walk(root), "archive-scan");
    scan.setDaemon(true);
    scan.start();
  }

  private void walk(Path directory) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          descend(entry);
        } else if (wanted.test(entry)) {
          found.accept(entry);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "skipped " + directory, e);
    }
  }

  private void descend(Path directory) {
    Thread scan = new Thread(() -> walk(directory), "archive-scan");
    scan.setDaemon(true);
    // BUG: Diagnostic contains: [UnboundedSpawn]
    scan.start();
  }
}
