// Connecting is bounded, but the read of the answer is not: no read timeout is set on the socket.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class GraphiteSocketReadLeak {
  private static final int CONNECT_MILLIS = 2_000;

  private final InetSocketAddress address;

  public GraphiteSocketReadLeak(String host, int port) {
    this.address = new InetSocketAddress(host, port);
  }

  public String send(String metric, long value) throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    try (Socket socket = new Socket()) {
      socket.connect(address, CONNECT_MILLIS);
      socket.setTcpNoDelay(true);
      String line = metric + " " + value + "\n";
      socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      BufferedReader answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return answers.readLine();
    }
  }
}
