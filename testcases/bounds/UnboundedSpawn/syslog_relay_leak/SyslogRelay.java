// The relay gives each datagram to an Executor that turns out to start a thread per task: leaks.
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

public class SyslogRelay implements AutoCloseable {
  private final DatagramSocket socket;
  private final Consumer<String> target;
  private final Executor executor = new BackgroundExecutor("syslog-relay");

  public SyslogRelay(DatagramSocket socket, Consumer<String> target) {
    this.socket = socket;
    this.target = target;
  }

  /** Relays until the socket is closed. */
  public void relay() throws IOException {
    socket.setSoTimeout(1_000);
    byte[] buffer = new byte[8192];
    while (!socket.isClosed()) {
      DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
      try {
        socket.receive(packet);
      } catch (SocketTimeoutException e) {
        continue;
      }
      String line = new String(buffer, 0, packet.getLength(), StandardCharsets.UTF_8);
      // BUG: Diagnostic contains: [UnboundedSpawn] (one of these)
      executor.execute(() -> target.accept(line));
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
