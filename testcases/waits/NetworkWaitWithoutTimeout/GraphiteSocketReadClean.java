// Connecting is bounded, and so is every read of the answer.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class GraphiteSocketReadClean {
  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 5_000;

  private final InetSocketAddress address;

  public GraphiteSocketReadClean(String host, int port) {
    this.address = new InetSocketAddress(host, port);
  }

  public String send(String metric, long value) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(address, CONNECT_MILLIS);
      socket.setSoTimeout(READ_MILLIS);
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
