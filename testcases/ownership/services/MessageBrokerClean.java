// Case: the broker's shutdown ends dispatchers, retries and dead letters.
package cases.services;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public final class MessageBrokerClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(MessageBrokerClean.class.getName());
  private static final int MAX_RETRIES = 5;

  private final Map<String, List<Consumer<String>>> subscribers = new ConcurrentHashMap<>();
  private final ExecutorService dispatchers;
  private final ScheduledExecutorService retries;
  private final ExecutorService deadLetters;
  private final AtomicBoolean open = new AtomicBoolean(true);

  public MessageBrokerClean(int width) {
    this.dispatchers = Executors.newFixedThreadPool(width, named("dispatch"));
    this.retries = Executors.newSingleThreadScheduledExecutor(named("retry"));
    this.deadLetters = Executors.newSingleThreadExecutor(named("dead"));
  }

  private static ThreadFactory named(String prefix) {
    AtomicInteger n = new AtomicInteger();
    return r -> {
      Thread t = new Thread(r, prefix + "-" + n.getAndIncrement());
      t.setDaemon(true);
      return t;
    };
  }

  public void subscribe(String topic, Consumer<String> subscriber) {
    subscribers.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>()).add(subscriber);
  }

  public void publish(String topic, String payload) {
    if (!open.get()) {
      throw new IllegalStateException("closed");
    }
    for (Consumer<String> s : subscribers.getOrDefault(topic, List.of())) {
      dispatchers.execute(() -> deliver(s, payload, 0));
    }
  }

  private void deliver(Consumer<String> subscriber, String payload, int attempt) {
    try {
      subscriber.accept(payload);
    } catch (RuntimeException e) {
      if (attempt < MAX_RETRIES) {
        retries.schedule(
            () -> deliver(subscriber, payload, attempt + 1), 1L << attempt, TimeUnit.SECONDS);
      } else {
        deadLetters.execute(() -> LOG.log(Level.SEVERE, "dead: " + payload, e));
      }
    }
  }

  @Override
  public void close() {
    if (open.compareAndSet(true, false)) {
      dispatchers.shutdown();
      retries.shutdownNow();
      deadLetters.shutdown();
      subscribers.clear();
    }
  }
}
