// Case: the spool asks its workers to stop, but they sit in takeFirst() and don't look.
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class PrinterSpool implements AutoCloseable {
  private final List<PrinterWorker> workers = new ArrayList<>();

  public PrinterSpool(List<Consumer<String>> printers) {
    for (Consumer<String> printer : printers) {
      PrinterWorker worker = new PrinterWorker("printer-" + workers.size(), printer);
      workers.add(worker);
      worker.start();
    }
  }

  public void print(String job) {
    workers.get(Math.floorMod(job.hashCode(), workers.size())).print(job);
  }

  @Override
  public void close() {
    workers.forEach(PrinterWorker::requestStop);
  }
}
