// Case: The one-task executor is kept and shut down once the task is handed in.
package second.localexits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class WelcomeMailClean {
  private final Deque<String> sent = new ArrayDeque<>();
  private final Consumer<String> transport;

  public WelcomeMailClean(Consumer<String> transport) {
    this.transport = transport;
  }

  public void onSignup(String address) {
    if (address == null || address.indexOf('@') < 0) {
      throw new IllegalArgumentException("no address: " + address);
    }
    ExecutorService once = Executors.newSingleThreadExecutor();
    try {
      once.submit(() -> deliver(address));
    } finally {
      once.shutdown();
    }
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
