// Case: each call starts a periodic look at a folder on the shared scheduler and gives the caller
// nothing to end it with.
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

public class FolderNotifierLeak {
  private final ScheduledExecutorService scheduler;

  public FolderNotifierLeak(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }

  /** Tells the listener whenever something in the folder has changed. */
  public void listen(Path folder, Consumer<Path> listener) {
    AtomicReference<FileTime> seen = new AtomicReference<>(FileTime.fromMillis(0));
    // BUG: Diagnostic contains: [ScheduledTaskNeverCancelled]
    scheduler.scheduleWithFixedDelay(() -> look(folder, seen, listener), 0, 2, TimeUnit.SECONDS);
  }

  private static void look(Path folder, AtomicReference<FileTime> seen, Consumer<Path> listener) {
    FileTime now = FileTime.fromMillis(folder.toFile().lastModified());
    if (Files.isDirectory(folder) && !now.equals(seen.getAndSet(now))) {
      listener.accept(folder);
    }
  }
}
