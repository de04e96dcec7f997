// Case: the helper that tells the end of a task is called in finally.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

public class InvoiceRunClean {
  /** Puts an invoice on paper. */
  public interface Printer {
    int print(String invoice) throws IOException;
  }

  private final ExecutorService workers;
  private final Printer printer;

  public InvoiceRunClean(ExecutorService workers, Printer printer) {
    this.workers = workers;
    this.printer = printer;
  }

  /** Prints all invoices and says how many pages that were. */
  public int print(List<String> invoices) {
    Tally tally = new Tally(invoices.size());
    for (String invoice : invoices) {
      workers.submit(
          (Callable<Void>)
              () -> {
                int pages = 0;
                try {
                  pages = printer.print(invoice);
                } finally {
                  tally.finished(pages);
                }
                return null;
              });
    }
    return invoices.isEmpty() ? 0 : tally.total.join();
  }

  private static class Tally {
    final CompletableFuture<Integer> total = new CompletableFuture<>();
    private final AtomicInteger open;
    private final AtomicInteger pages = new AtomicInteger();

    Tally(int tasks) {
      open = new AtomicInteger(tasks);
    }

    void finished(int printed) {
      pages.addAndGet(printed);
      if (open.decrementAndGet() == 0) {
        total.complete(pages.get());
      }
    }
  }
}
