// Hands orders on, one after the other, from start() to stop().
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

final class OrderListener {
  private final BlockingQueue<String> orders = new LinkedBlockingQueue<>();
  private final Consumer<String> target;
  private final Thread thread;

  OrderListener(Consumer<String> target) {
    this.target = target;
    this.thread = new Thread(this::listen, "order-listener");
  }

  void start() {
    thread.start();
  }

  void deliver(String order) {
    orders.add(order);
  }

  void stop() {
    thread.interrupt();
  }

  private void listen() {
    try {
      while (true) {
        target.accept(orders.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
