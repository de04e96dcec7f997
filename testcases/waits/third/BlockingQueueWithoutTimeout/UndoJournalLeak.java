// Leak: stop() clears flag and queue, calls shutdown(), and leaves the worker in takeFirst().
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Consumer;

public class UndoJournalLeak {
  private final BlockingDeque<String> entries = new LinkedBlockingDeque<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(1);
  private volatile boolean recording;

  public void start(Consumer<String> disk) {
    recording = true;
    pool.execute(
        new Runnable() {
          @Override
          public void run() {
            try {
              while (recording) {
                // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
                String entry = entries.takeFirst();
                disk.accept(entry);
              }
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        });
  }

  public void append(String entry) {
    entries.addLast(entry);
  }

  public void stop() {
    recording = false;
    entries.clear();
    pool.shutdown();
  }
}
