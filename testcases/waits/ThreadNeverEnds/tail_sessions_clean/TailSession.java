// A daemon thread per session, whose loop ends when the session's time is over: right.
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

final class TailSession implements Runnable {
  private final Path file;
  private final Consumer<String> out;
  private final long deadline;
  private long offset;

  TailSession(Path file, Consumer<String> out, long lifeNanos) {
    this.file = file;
    this.out = out;
    this.deadline = System.nanoTime() + lifeNanos;
  }

  boolean expired() {
    return System.nanoTime() - deadline > 0;
  }

  @Override
  public void run() {
    while (!expired()) {
      try (RandomAccessFile source = new RandomAccessFile(file.toFile(), "r")) {
        source.seek(offset);
        for (String line = source.readLine(); line != null; line = source.readLine()) {
          out.accept(line);
        }
        offset = source.getFilePointer();
      } catch (IOException e) {
        out.accept("unreadable: " + e.getMessage());
      }
      LockSupport.parkNanos(500_000_000L);
    }
  }
}
