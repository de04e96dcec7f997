// The worker leaves on a poison value that nobody offers: leaks.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class InvoicePrinterLeak implements AutoCloseable {
  private static final String END = new String("end");

  private final BlockingQueue<String> invoices = new LinkedBlockingQueue<>();
  private final Consumer<String> printer;
  private volatile boolean accepting = true;

  public InvoicePrinterLeak(Consumer<String> printer) {
    this.printer = printer;
  }

  public void open() {
    Thread worker = new Thread(this::printAll, "invoice-printer");
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    worker.start();
  }

  public boolean print(String invoice) {
    return accepting && invoices.offer(invoice);
  }

  private void printAll() {
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout] (one of these)
      for (String next = invoices.take(); next != END; next = invoices.take()) {
        printer.accept(next);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    accepting = false;
  }
}
