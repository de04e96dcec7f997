// Case: An executor is made, used for one task and discarded in a single expression.
package second.localexits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class WelcomeMailLeak {
  private final Deque<String> sent = new ArrayDeque<>();
  private final Consumer<String> transport;

  public WelcomeMailLeak(Consumer<String> transport) {
    this.transport = transport;
  }

  public void onSignup(String address) {
    if (address == null || address.indexOf('@') < 0) {
      throw new IllegalArgumentException("no address: " + address);
    }
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    Executors.newSingleThreadExecutor().submit(() -> deliver(address));
  }

  private void deliver(String address) {
    transport.accept(address);
    synchronized (sent) {
      sent.addLast(address);
      if (sent.size() > 100) {
        sent.removeFirst();
      }
    }
  }
}
