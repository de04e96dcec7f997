// Case: a factory that makes sockets for others; whoever gets one sets the limits that it needs.
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.function.UnaryOperator;

public class PeerDialerClean {
  private final UnaryOperator<Socket> tls;

  public PeerDialerClean(UnaryOperator<Socket> tls) {
    this.tls = tls;
  }

  /** An unconnected socket; the caller connects it and sets its time limits. */
  public Socket plain() throws SocketException {
    Socket socket = new Socket();
    socket.setTcpNoDelay(true);
    return socket;
  }

  /** As {@link #plain}, with encryption on top. */
  public Socket encrypted() throws IOException {
    return tls.apply(plain());
  }
}
