// Starts a session's daemon for each caller; each ends by itself: right.
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class TailService {
  private final Path root;
  private final Semaphore perMinute;

  public TailService(Path root, Semaphore perMinute) {
    this.root = root;
    this.perMinute = perMinute;
  }

  public boolean tail(String name, Consumer<String> out) throws NoSuchFileException {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root) || !Files.isReadable(file)) {
      throw new NoSuchFileException(name);
    }
    if (!perMinute.tryAcquire()) {
      return false;
    }
    Thread tailer = new Thread(new TailSession(file, out, TimeUnit.HOURS.toNanos(1)), "tail");
    tailer.setDaemon(true);
    tailer.start();
    return true;
  }
}
