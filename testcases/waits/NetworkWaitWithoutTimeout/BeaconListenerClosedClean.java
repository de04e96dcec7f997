// The receiving thread waits without a limit, but stop() closes the datagram socket, and that ends
// receive() with an exception which leaves the loop.
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class BeaconListenerClosedClean {
  private final DatagramSocket socket;
  private final Map<String, Long> seen = new ConcurrentHashMap<>();

  public BeaconListenerClosedClean(int port) throws SocketException {
    this.socket = new DatagramSocket(port);
  }

  public void start() {
    Thread receiver = new Thread(this::receive, "beacon-listener");
    receiver.setDaemon(true);
    receiver.start();
  }

  private void receive() {
    byte[] buffer = new byte[512];
    DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
    try {
      while (true) {
        packet.setLength(buffer.length);
        socket.receive(packet);
        String name = new String(buffer, 0, packet.getLength(), StandardCharsets.UTF_8);
        seen.put(name, System.nanoTime());
      }
    } catch (IOException e) {
      if (!socket.isClosed()) {
        seen.clear();
      }
    }
  }

  public boolean isAlive(String name) {
    Long at = seen.get(name);
    return at != null && System.nanoTime() - at < 5_000_000_000L;
  }

  public void stop() {
    socket.close();
  }
}
