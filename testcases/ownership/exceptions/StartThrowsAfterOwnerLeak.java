// Case: the server's start makes its worker and binds after that; when binding fails the local
// worker is dropped.
package cases.exceptions;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class StartThrowsAfterOwnerLeak {
  static final class Worker {
    private final ScheduledExecutorService loop = Executors.newScheduledThreadPool(1);

    Worker(Runnable step) {
      loop.scheduleWithFixedDelay(step, 0, 10, TimeUnit.MILLISECONDS);
    }

    void stop() {
      loop.shutdownNow();
    }
  }

  private Worker worker;
  private ServerSocket socket;

  public void start(int port, Runnable step) throws IOException {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] or [CancelNotInFinally]
    Worker fresh = new Worker(step);
    socket = new ServerSocket(port);
    worker = fresh;
  }

  public void stop() throws IOException {
    worker.stop();
    socket.close();
  }
}
