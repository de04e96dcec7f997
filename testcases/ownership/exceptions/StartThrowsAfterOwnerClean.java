// Case: the server's start stops the worker when binding fails.
package cases.exceptions;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class StartThrowsAfterOwnerClean {
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
    Worker fresh = new Worker(step);
    try {
      socket = new ServerSocket(port);
    } catch (IOException e) {
      fresh.stop();
      throw e;
    }
    worker = fresh;
  }

  public void stop() throws IOException {
    worker.stop();
    socket.close();
  }
}
