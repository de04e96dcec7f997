// Case: the tailer offers with a time limit and looks at its flag before each try.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Logger;

public class LogTailerClean implements Runnable {
  private static final Logger LOG = Logger.getLogger("tailer");

  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(1_000);
  private final Supplier<String> source;
  private volatile boolean tailing = true;

  public LogTailerClean(Supplier<String> source) {
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
        while (tailing && !lines.offer(line, 1, TimeUnit.SECONDS)) {
          LOG.fine("reader is behind");
        }
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
