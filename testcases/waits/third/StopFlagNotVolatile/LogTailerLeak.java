// Leak: the loop of the tailer's thread reads a plain field that shutdown() writes from another
// thread.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class LogTailerLeak extends Thread {
  /** Takes the lines. */
  public interface LineListener {
    void line(String text);
  }

  private final BlockingQueue<String> lines;
  private final LineListener listener;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean running = true;

  public LogTailerLeak(BlockingQueue<String> lines, LineListener listener) {
    super("log-tailer");
    this.lines = lines;
    this.listener = listener;
  }

  @Override
  public void run() {
    while (running) {
      try {
        String line = lines.poll(500, TimeUnit.MILLISECONDS);
        if (line != null) {
          listener.line(line);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  public void shutdown() {
    running = false;
  }
}
