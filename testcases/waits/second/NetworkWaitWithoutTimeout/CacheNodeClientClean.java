// Case: the connect has a limit, and the helper that tunes the socket sets one for the reads.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

public class CacheNodeClientClean {
  private final InetSocketAddress node;

  public CacheNodeClientClean(String host, int port) {
    this.node = new InetSocketAddress(host, port);
  }

  public String version() throws IOException {
    try (Socket socket = new Socket()) {
      tune(socket);
      socket.connect(node, 3_000);
      socket.getOutputStream().write("version\r\n".getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }

  private static void tune(Socket socket) throws SocketException {
    socket.setTcpNoDelay(true);
    socket.setKeepAlive(true);
    socket.setSoTimeout(5_000);
  }
}
