// A Thread subclass whose loop reads the volatile field that finish() writes: right.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

public class SpoolPrinterClean extends Thread {
  private final Queue<String> spool = new ConcurrentLinkedQueue<>();
  private final Consumer<String> device;
  private volatile boolean finished;

  public SpoolPrinterClean(Consumer<String> device) {
    super("spool-printer");
    this.device = device;
  }

  public void print(String page) {
    spool.add(page);
  }

  public void finish() {
    finished = true;
  }

  @Override
  public void run() {
    do {
      String page = spool.poll();
      if (page == null) {
        Thread.onSpinWait();
      } else {
        device.accept(page);
      }
    } while (!finished);
  }
}
