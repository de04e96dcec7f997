// Clean: connect() has a limit, and so has each read of a reply.
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class CacheNodeClientClean implements Closeable {
  private final Socket socket;
  private final BufferedReader in;
  private final OutputStream out;

  public CacheNodeClientClean(String host, int port) throws IOException {
    socket = open(new InetSocketAddress(host, port));
    in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    out = socket.getOutputStream();
  }

  private static Socket open(InetSocketAddress address) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(address, 1_000);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(1_500);
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
