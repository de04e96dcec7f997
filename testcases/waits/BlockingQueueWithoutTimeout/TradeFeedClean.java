// Case: stop() clears the flag and offers a poison value that ends the consumer.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;

public class TradeFeedClean {
  private static final Tick END = new Tick("", 0);

  private final BlockingQueue<Tick> ticks = new LinkedBlockingQueue<>();
  private final BiConsumer<String, Long> book;
  private volatile boolean live = true;

  public TradeFeedClean(BiConsumer<String, Long> book) {
    this.book = book;
  }

  public void start() {
    Runnable consumer =
        () -> {
          try {
            while (live) {
              Tick tick = ticks.take();
              if (tick == END) {
                break;
              }
              book.accept(tick.symbol, tick.price);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    Thread thread = new Thread(consumer, "trade-feed");
    thread.start();
  }

  public void onTick(String symbol, long price) {
    ticks.add(new Tick(symbol, price));
  }

  public void stop() {
    live = false;
    ticks.clear();
    ticks.add(END);
  }

  private static final class Tick {
    final String symbol;
    final long price;

    Tick(String symbol, long price) {
      this.symbol = symbol;
      this.price = price;
    }
  }
}
