// Case: the tailer sits in put() on a full queue once its reader is gone; stop() only clears the
// flag.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import java.util.logging.Logger;

public class LogTailerLeak implements Runnable {
  private static final Logger LOG = Logger.getLogger("tailer");

  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(1_000);
  private final Supplier<String> source;
  private volatile boolean tailing = true;

  public LogTailerLeak(Supplier<String> source) {
    this.source = source;
  }

  public void begin() {
    Thread tailer = new Thread(this);
    tailer.setName("log-tailer");
    tailer.start();
  }

  @Override
  public void run() {
    try {
      while (tailing) {
        String line = source.get();
        if (line == null) {
          LOG.finest("nothing new");
          Thread.sleep(250);
          continue;
        }
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
        lines.put(line);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public List<String> nextBatch(int max) {
    List<String> batch = new ArrayList<>(max);
    lines.drainTo(batch, max);
    return batch;
  }

  public void stop() {
    tailing = false;
  }
}
