// Clean: the loop returns on the poison event SHUTDOWN, which close() puts in.
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class EventBusClean implements AutoCloseable {
  private static final Object SHUTDOWN = new Object();

  private final BlockingQueue<Object> queue = new LinkedBlockingQueue<>();
  private final List<Consumer<Object>> subscribers = new CopyOnWriteArrayList<>();

  public EventBusClean() {
    Thread deliverer = new Thread(this::deliver, "event-bus");
    deliverer.start();
  }

  public void subscribe(Consumer<Object> subscriber) {
    subscribers.add(subscriber);
  }

  public void publish(String event) {
    queue.add(event);
  }

  private void deliver() {
    try {
      for (; ; ) {
        Object event = queue.take();
        if (event == SHUTDOWN) {
          return;
        }
        for (Consumer<Object> subscriber : subscribers) {
          subscriber.accept(event);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    subscribers.clear();
    queue.add(SHUTDOWN);
  }
}
