// Case: a public method whose documented job is to block, and which declares InterruptedException,
// waits for a connection.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class ConnectionPoolClean {
  /** Work done on a pooled connection. */
  public interface Work<T> {
    T apply(Connection connection) throws SQLException;
  }

  private final BlockingQueue<Connection> idle;

  public ConnectionPoolClean(Collection<Connection> connections) {
    idle = new ArrayBlockingQueue<>(connections.size(), true, connections);
  }

  /** Waits until a connection is free. */
  public Connection borrow() throws InterruptedException {
    return idle.take();
  }

  public void giveBack(Connection connection) {
    idle.offer(connection);
  }

  /** Runs the work on the next free connection; the connection goes back on every path. */
  public <T> T with(Work<T> work) throws InterruptedException, SQLException {
    Connection connection = idle.take();
    try {
      return work.apply(connection);
    } finally {
      idle.offer(connection);
    }
  }
}
