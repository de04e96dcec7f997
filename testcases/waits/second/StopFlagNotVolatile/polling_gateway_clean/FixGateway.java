// Case: the subclass whose loop reads the inherited flag, in a thread of its own.
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

public class FixGateway extends PollingGateway {
  private final IntSupplier wire;
  private final IntConsumer book;
  private Thread poller;

  public FixGateway(IntSupplier wire, IntConsumer book) {
    this.wire = wire;
    this.book = book;
  }

  public synchronized void connect() {
    if (poller == null) {
      poller = new Thread(this::pollUntilShutdown, "fix-poller");
      poller.start();
    }
  }

  @Override
  public void pollUntilShutdown() {
    do {
      int message = wire.getAsInt();
      if (message >= 0) {
        book.accept(message);
      }
    } while (!shutdownRequested);
  }
}
