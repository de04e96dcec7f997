// Swallows the interrupt of a pause, but after five attempts it is over: right.
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;

public class BrokerConnectorClean {
  private static final int ATTEMPTS = 5;

  private final SocketAddress broker;
  private int failures;

  public BrokerConnectorClean(String host, int port) {
    this.broker = new InetSocketAddress(host, port);
  }

  public Socket connect() throws IOException {
    IOException last = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Socket socket = new Socket();
      try {
        socket.connect(broker, 3_000);
        socket.setSoTimeout(30_000);
        return socket;
      } catch (IOException e) {
        socket.close();
        last = e;
        failures++;
      }
      try {
        Thread.sleep(Math.min(30_000L, 100L << Math.min(failures, 8)));
      } catch (InterruptedException ignored) {
        // try again at once
      }
    }
    throw last;
  }
}
