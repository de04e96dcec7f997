// Case: the limit of the datagram socket is zero, which means for ever: a lost answer hangs the
// probe.
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;

public class ClockProbeLeak {
  private static final int NTP_PORT = 123;

  /** The offset of the local clock in seconds. */
  public long offset(InetAddress server) throws IOException {
    byte[] message = new byte[48];
    message[0] = 0x1B;
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.setSoTimeout(0);
      socket.send(new DatagramPacket(message, message.length, server, NTP_PORT));
      DatagramPacket answer = new DatagramPacket(message, message.length);
      socket.receive(answer);
    }
    long transmitted = ByteBuffer.wrap(message).getInt(40) & 0xFFFFFFFFL;
    return transmitted - 2_208_988_800L - System.currentTimeMillis() / 1_000;
  }
}
