// Case: the worker; its flag is read between two jobs only.
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Consumer;

public class PrinterWorker extends Thread {
  private final BlockingDeque<String> jobs = new LinkedBlockingDeque<>();
  private final Consumer<String> printer;
  private volatile boolean stopRequested;

  public PrinterWorker(String name, Consumer<String> printer) {
    super(name);
    this.printer = printer;
  }

  void print(String job) {
    jobs.addLast(job);
  }

  void requestStop() {
    stopRequested = true;
  }

  @Override
  public void run() {
    try {
      while (!stopRequested) {
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
        printer.accept(jobs.takeFirst());
      }
    } catch (InterruptedException e) {
      requestStop();
    }
  }
}
