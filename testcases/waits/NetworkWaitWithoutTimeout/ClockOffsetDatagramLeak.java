// UDP drops packets: receive() waits for an answer that may have been lost, with no limit.
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;

public class ClockOffsetDatagramLeak {
  private final InetAddress server;

  public ClockOffsetDatagramLeak(InetAddress server) {
    this.server = server;
  }

  public long offsetSeconds() throws IOException {
    byte[] frame = new byte[48];
    frame[0] = 0x23;
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(new DatagramPacket(frame, frame.length, server, 123));
      DatagramPacket answer = new DatagramPacket(frame, frame.length);
      socket.receive(answer);
    }
    long seconds = ByteBuffer.wrap(frame, 40, 4).getInt() & 0xffffffffL;
    return seconds - 2_208_988_800L - System.currentTimeMillis() / 1_000;
  }
}
