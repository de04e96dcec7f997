// Leak: connect() has a limit, but the reply is read from the socket without one.
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class CacheNodeClientLeak implements Closeable {
  private final Socket socket;
  private final BufferedReader in;
  private final OutputStream out;

  public CacheNodeClientLeak(String host, int port) throws IOException {
    socket = open(new InetSocketAddress(host, port));
    in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    out = socket.getOutputStream();
  }

  private static Socket open(InetSocketAddress address) throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    Socket socket = new Socket();
    try {
      socket.connect(address, 1_000);
      socket.setTcpNoDelay(true);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  public synchronized String get(String key) throws IOException {
    out.write(("get " + key + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    return in.readLine();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
