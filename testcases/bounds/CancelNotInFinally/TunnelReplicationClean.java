// Case: the tunnel's process is destroyed in finally.
import java.io.IOException;
import java.sql.SQLException;

public class TunnelReplicationClean {
  /** Copies rows from a database that is reached through a local port. */
  public interface Replicator {
    int copyFrom(String host, int port) throws SQLException;
  }

  private final String gateway;
  private final int localPort;
  private final Replicator replicator;

  public TunnelReplicationClean(String gateway, int localPort, Replicator replicator) {
    this.gateway = gateway;
    this.localPort = localPort;
    this.replicator = replicator;
  }

  public int replicate(String database) throws IOException, SQLException {
    Process tunnel = open(database);
    try {
      return replicator.copyFrom("localhost", localPort);
    } finally {
      tunnel.destroy();
    }
  }

  private Process open(String database) throws IOException {
    return new ProcessBuilder("ssh", "-N", "-L", localPort + ":" + database + ":5432", gateway)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
