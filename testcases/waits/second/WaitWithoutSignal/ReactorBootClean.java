// Case: start() starts the thread that counts the latch down and awaits it then.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Selector;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

public class ReactorBootClean implements AutoCloseable {
  private final CountDownLatch bound = new CountDownLatch(1);
  private final Selector selector;
  private final Thread reactor;

  public ReactorBootClean(Consumer<Selector> bind, Consumer<Selector> dispatch) throws IOException {
    this.selector = Selector.open();
    this.reactor = new Thread(() -> react(bind, dispatch), "reactor");
  }

  /** Returns when the port is bound. */
  public void start() throws InterruptedException {
    reactor.start();
    bound.await();
  }

  private void react(Consumer<Selector> bind, Consumer<Selector> dispatch) {
    try {
      bind.accept(selector);
    } finally {
      bound.countDown();
    }
    try {
      while (selector.isOpen()) {
        selector.select(1_000);
        if (selector.isOpen()) {
          dispatch.accept(selector);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    selector.close();
  }
}
