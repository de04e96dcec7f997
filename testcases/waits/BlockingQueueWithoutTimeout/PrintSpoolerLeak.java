// Case: stop() clears an AtomicBoolean and cancels the task with cancel(false): the worker in
// take() feels neither.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

public class PrintSpoolerLeak {
  private final SynchronousQueue<String> pages = new SynchronousQueue<>();
  private final AtomicBoolean printing = new AtomicBoolean(true);
  private final Future<?> task;

  public PrintSpoolerLeak(ExecutorService shared, Consumer<String> printer) {
    this.task =
        shared.submit(
            new Runnable() {
              @Override
              public void run() {
                while (printing.get()) {
                  try {
                    // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
                    String page = pages.take();
                    printer.accept(page);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                  }
                }
              }
            });
  }

  public boolean print(String page) throws InterruptedException {
    return pages.offer(page, 1, TimeUnit.SECONDS);
  }

  public void stop() {
    printing.set(false);
    task.cancel(false);
  }
}
