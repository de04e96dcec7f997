// Case: each call starts a periodic look at a folder on the shared scheduler and returns what ends
// it.
import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

public class FolderNotifierClean {
  private final ScheduledExecutorService scheduler;

  public FolderNotifierClean(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }

  /** Tells the listener whenever something in the folder has changed. */
  public Closeable listen(Path folder, Consumer<Path> listener) {
    AtomicReference<FileTime> seen = new AtomicReference<>(FileTime.fromMillis(0));
    ScheduledFuture<?> looks =
        scheduler.scheduleWithFixedDelay(
            () -> look(folder, seen, listener), 0, 2, TimeUnit.SECONDS);
    return () -> looks.cancel(false);
  }

  private static void look(Path folder, AtomicReference<FileTime> seen, Consumer<Path> listener) {
    FileTime now = FileTime.fromMillis(folder.toFile().lastModified());
    if (Files.isDirectory(folder) && !now.equals(seen.getAndSet(now))) {
      listener.accept(folder);
    }
  }
}
