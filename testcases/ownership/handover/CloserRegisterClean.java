// Case: the pool's shutdown is registered with the closer.
package cases.handover;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

public class CloserRegisterClean implements Closeable {
  private static final class Closer implements Closeable {
    private final Deque<Closeable> stack = new ArrayDeque<>();

    <C extends Closeable> C register(C closeable) {
      stack.push(closeable);
      return closeable;
    }

    @Override
    public void close() {
      while (!stack.isEmpty()) {
        try {
          stack.pop().close();
        } catch (IOException e) {
          Logger.getLogger("closer").log(Level.FINE, "close", e);
        }
      }
    }
  }

  private final Closer closer = new Closer();
  private final ExecutorService acceptors;

  public CloserRegisterClean(ServerSocket socket) {
    closer.register(socket);
    acceptors = Executors.newFixedThreadPool(2);
    closer.register(() -> acceptors.shutdownNow());
  }

  public void accept(Runnable connection) {
    acceptors.execute(connection);
  }

  @Override
  public void close() {
    closer.close();
  }
}
