// Case: a start that fails half-way leaves started false, so stop returns before it reaches the
// pool.
package cases.fields;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StateGuardTooEarlyLeak {
  private ExecutorService pool;
  private Socket socket;
  private boolean started;

  public void start(InetSocketAddress address, Runnable keepAlive) throws IOException {
    // BUG: Diagnostic contains: [CancelNotInFinally] or [ExecutorNeverShutDown]
    pool = Executors.newFixedThreadPool(2);
    pool.execute(keepAlive);
    socket = new Socket(address.getAddress(), address.getPort());
    started = true;
  }

  public void stop() throws IOException {
    if (!started) {
      return;
    }
    pool.shutdownNow();
    socket.close();
  }
}
