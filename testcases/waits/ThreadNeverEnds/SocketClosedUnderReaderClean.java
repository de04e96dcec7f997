// No interrupt and no flag: closing the socket ends the reader, as its read throws. Right.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class SocketClosedUnderReaderClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("ticker");

  private final Socket socket = new Socket();
  private final Consumer<String> quotes;

  public SocketClosedUnderReaderClean(Consumer<String> quotes) {
    this.quotes = quotes;
  }

  public void connect(String host, int port) throws IOException {
    socket.connect(new InetSocketAddress(host, port), 5_000);
    socket.setSoTimeout(60_000);
    new Thread(this::read, "ticker-" + host).start();
  }

  private void read() {
    try {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      while (true) {
        String line = in.readLine();
        if (line == null) {
          return;
        }
        quotes.accept(line);
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "feed ended", e);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
