// Case: the reader sits in a socket read without a limit, which the interrupt of close() doesn't
// end.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

public class ReplicationLinkLeak implements AutoCloseable {
  // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout] (one of these)
  private final Socket primary = new Socket();
  private final Consumer<String> apply;
  private final Thread reader = new Thread(this::readChanges, "replication-link");

  public ReplicationLinkLeak(Consumer<String> apply) {
    this.apply = apply;
  }

  public void connect(InetSocketAddress address) throws IOException {
    primary.connect(address, 5_000);
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    reader.start();
  }

  private void readChanges() {
    try (BufferedReader changes =
        new BufferedReader(
            new InputStreamReader(primary.getInputStream(), StandardCharsets.UTF_8))) {
      for (String change = changes.readLine(); change != null; change = changes.readLine()) {
        apply.accept(change);
      }
    } catch (IOException e) {
      System.getLogger("replication").log(System.Logger.Level.INFO, "link closed", e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.interrupt();
  }
}
