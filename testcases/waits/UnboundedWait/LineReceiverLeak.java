// Case: close() joins the receiver, which reads from the peer, before it closes the socket that
// would end the read.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class LineReceiverLeak implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("receiver");

  private final Socket socket;
  private final Consumer<String> lines;
  private final Thread receiver;

  public LineReceiverLeak(Socket socket, Consumer<String> lines) {
    this.socket = socket;
    this.lines = lines;
    this.receiver = new Thread(this::receive, "line-receiver");
  }

  public void start() {
    receiver.start();
  }

  private void receive() {
    try {
      BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.accept(line);
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "connection ended", e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      receiver.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    socket.close();
  }
}
