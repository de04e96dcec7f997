// Clean: the flag that shutdown() writes and the loop reads is volatile.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class LogTailerClean extends Thread {
  /** Takes the lines. */
  public interface LineListener {
    void line(String text);
  }

  private final BlockingQueue<String> lines;
  private final LineListener listener;
  private volatile boolean running = true;

  public LogTailerClean(BlockingQueue<String> lines, LineListener listener) {
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
