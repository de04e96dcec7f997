// Retries for ever, and the pause between two attempts swallows the interrupt: leaks.
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;

public class BrokerConnectorLeak {
  private final SocketAddress broker;
  private int failures;

  public BrokerConnectorLeak(String host, int port) {
    this.broker = new InetSocketAddress(host, port);
  }

  public Socket connect() throws IOException {
    while (true) {
      Socket socket = new Socket();
      try {
        socket.connect(broker, 3_000);
        socket.setSoTimeout(30_000);
        return socket;
      } catch (IOException e) {
        socket.close();
        failures++;
      }
      try {
        Thread.sleep(Math.min(30_000L, 100L << Math.min(failures, 8)));
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException ignored) {
        // try again at once
      }
    }
  }
}
