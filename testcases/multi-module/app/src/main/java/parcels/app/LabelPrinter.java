package parcels.app;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Prints labels one by one. An old leak, in the baseline: nothing ends the thread. */
final class LabelPrinter {
  private final BlockingQueue<String> labels = new LinkedBlockingQueue<>();
  private final Thread printing;

  LabelPrinter(Consumer<String> device) {
    printing = new Thread(() -> print(device), "labels");
    printing.start();
  }

  void print(String label) {
    labels.add(label);
  }

  private void print(Consumer<String> device) {
    try {
      while (true) {
        device.accept(labels.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
