// The worker blocks in take(); shutdownNow() interrupts it and it leaves: right.
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class MessageDispatcherClean implements AutoCloseable {
  private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();
  private final List<Consumer<String>> subscribers = new CopyOnWriteArrayList<>();
  private final ExecutorService worker = Executors.newFixedThreadPool(1);

  public void start() {
    worker.submit(this::dispatch);
  }

  public void subscribe(Consumer<String> subscriber) {
    subscribers.add(subscriber);
  }

  public void publish(String message) {
    inbox.add(message);
  }

  private void dispatch() {
    try {
      while (true) {
        String message = inbox.take();
        for (Consumer<String> subscriber : subscribers) {
          subscriber.accept(message);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
