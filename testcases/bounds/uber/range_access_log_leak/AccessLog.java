// Range without close: the writer takes lines until the end marker, but close() only refuses
// further
// lines: the writer's thread stays in take(). Leaks.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class AccessLog implements AutoCloseable {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Consumer<String> file;
  private boolean open;

  public AccessLog(Consumer<String> file) {
    this.file = file;
  }

  public synchronized void open() {
    if (open) {
      throw new IllegalStateException("open already");
    }
    open = true;
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    new Thread(new LineWriter(lines, file), "access-log").start();
  }

  public synchronized void log(String line) {
    if (!open) {
      throw new IllegalStateException("closed");
    }
    lines.add(line);
  }

  @Override
  public synchronized void close() {
    if (open) {
      open = false;
    }
  }
}
