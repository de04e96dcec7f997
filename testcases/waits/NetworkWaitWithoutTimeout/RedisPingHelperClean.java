// The helper that tunes the new socket sets its read timeout.
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

public class RedisPingHelperClean {
  private final String host;
  private final int port;
  private final int timeoutSeconds;

  public RedisPingHelperClean(String host, int port, int timeoutSeconds) {
    if (timeoutSeconds < 1) {
      throw new IllegalArgumentException("timeout below a second");
    }
    this.host = host;
    this.port = port;
    this.timeoutSeconds = timeoutSeconds;
  }

  public boolean ping() {
    try (Socket socket = dial()) {
      socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readNBytes(7);
      return new String(answer, StandardCharsets.US_ASCII).startsWith("+PONG");
    } catch (IOException e) {
      return false;
    }
  }

  private Socket dial() throws IOException {
    Socket socket = new Socket();
    boolean connected = false;
    try {
      tune(socket);
      socket.connect(new InetSocketAddress(host, port), timeoutSeconds * 1_000);
      connected = true;
      return socket;
    } finally {
      if (!connected) {
        socket.close();
      }
    }
  }

  private void tune(Socket socket) throws SocketException {
    socket.setTcpNoDelay(true);
    socket.setReceiveBufferSize(16 * 1024);
    socket.setSoTimeout(timeoutSeconds * 1_000);
  }
}
