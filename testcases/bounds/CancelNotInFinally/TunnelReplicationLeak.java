// Case: the tunnel's process is destroyed after the copy; when the copy throws, the process
// outlives the method and holds the port.
import java.io.IOException;
import java.sql.SQLException;

public class TunnelReplicationLeak {
  /** Copies rows from a database that is reached through a local port. */
  public interface Replicator {
    int copyFrom(String host, int port) throws SQLException;
  }

  private final String gateway;
  private final int localPort;
  private final Replicator replicator;

  public TunnelReplicationLeak(String gateway, int localPort, Replicator replicator) {
    this.gateway = gateway;
    this.localPort = localPort;
    this.replicator = replicator;
  }

  public int replicate(String database) throws IOException, SQLException {
    Process tunnel = open(database);
    int rows = replicator.copyFrom("localhost", localPort);
    // BUG: Diagnostic contains: [CancelNotInFinally]
    tunnel.destroy();
    return rows;
  }

  private Process open(String database) throws IOException {
    return new ProcessBuilder("ssh", "-N", "-L", localPort + ":" + database + ":5432", gateway)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
