// Case: nobody here counts the private latch down, but the listener that does so is handed to the
// transport.
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

public class SessionOpenerClean {
  /** Tells its listeners, in a thread of its own, that the session is open. */
  public interface Transport {
    void onOpen(Runnable listener);
  }

  private final CountDownLatch opened = new CountDownLatch(1);
  private final Consumer<String> log;

  public SessionOpenerClean(Transport transport, Consumer<String> log) {
    this.log = log;
    transport.onOpen(opened::countDown);
  }

  /** Waits until the peer has accepted the session. */
  public void awaitOpen() throws InterruptedException {
    opened.await();
    log.accept("session is open");
  }
}
