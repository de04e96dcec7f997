import java.util.concurrent.*;
import java.util.function.Consumer;

class Printer implements AutoCloseable {
  private final BlockingQueue<String> pages = new LinkedBlockingQueue<>();
  private volatile boolean open = true;

  Printer(Consumer<String> device) {
    new Thread(() -> printAll(device)).start();
  }

  private void printAll(Consumer<String> device) {
    try {
      while (open) {
        String page = pages.take();
        device.accept(page);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void print(String page) {
    pages.add(page);
  }

  @Override
  public void close() {
    open = false;
  }
}
