// UDP drops packets: receive() waits for the answer for a second and a half.
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;

public class ClockOffsetDatagramClean {
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private final InetAddress server;

  public ClockOffsetDatagramClean(InetAddress server) {
    this.server = server;
  }

  public long offsetSeconds() throws IOException {
    byte[] frame = new byte[48];
    frame[0] = 0x23;
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.send(new DatagramPacket(frame, frame.length, server, 123));
      DatagramPacket answer = new DatagramPacket(frame, frame.length);
      socket.receive(answer);
    }
    long seconds = ByteBuffer.wrap(frame, 40, 4).getInt() & 0xffffffffL;
    return seconds - 2_208_988_800L - System.currentTimeMillis() / 1_000;
  }
}
