// Leak: the loop restores the interrupt and stays: take() throws at once, for ever.
import java.util.concurrent.BlockingQueue;

/** A spooler for one printer; the print service runs it and interrupts it when it ends. */
public class PrintSpoolerLeak implements Runnable {
  /** The device. */
  public interface Printer {
    void print(byte[] page);
  }

  private final BlockingQueue<byte[]> pages;
  private final Printer printer;
  private long printed;

  public PrintSpoolerLeak(BlockingQueue<byte[]> pages, Printer printer) {
    this.pages = pages;
    this.printer = printer;
  }

  @Override
  public void run() {
    for (; ; ) {
      try {
        byte[] page = pages.take();
        printer.print(page);
        printed++;
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
