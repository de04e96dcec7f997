// The accept loop has no time limit and needs none: close() closes the server socket, which ends
// accept(); each accepted connection has a read timeout.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

public class AcceptLoopEndedByCloseClean implements AutoCloseable {
  private final ServerSocket server;
  private final Consumer<String> lines;

  public AcceptLoopEndedByCloseClean(int port, Consumer<String> lines) throws IOException {
    this.server = new ServerSocket(port);
    this.lines = lines;
  }

  public void start() {
    new Thread(this::serve, "line-receiver").start();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket peer = server.accept()) {
        peer.setSoTimeout(2_000);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(peer.getInputStream(), StandardCharsets.UTF_8));
        lines.accept(in.readLine());
      } catch (IOException e) {
        if (!server.isClosed()) {
          lines.accept("lost: " + e.getMessage());
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
