// Case: stop looks at the pool itself, not at the flag.
package cases.fields;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StateGuardTooEarlyClean {
  private ExecutorService pool;
  private Socket socket;
  private boolean started;

  public void start(InetSocketAddress address, Runnable keepAlive) throws IOException {
    pool = Executors.newFixedThreadPool(2);
    pool.execute(keepAlive);
    socket = new Socket(address.getAddress(), address.getPort());
    started = true;
  }

  public void stop() throws IOException {
    if (pool != null) {
      pool.shutdownNow();
    }
    if (started) {
      socket.close();
    }
  }
}
