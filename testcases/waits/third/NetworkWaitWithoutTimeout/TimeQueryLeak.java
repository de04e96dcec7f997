// Leak: the answer to a datagram may be lost, and receive() has no time limit.
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;

public class TimeQueryLeak {
  private static final long SECONDS_1900_TO_1970 = 2_208_988_800L;

  private final InetAddress server;

  public TimeQueryLeak(InetAddress server) {
    this.server = server;
  }

  /** Seconds since 1970, as the time server sees them. */
  public long now() throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    try (DatagramSocket socket = new DatagramSocket()) {
      byte[] request = new byte[48];
      request[0] = 0x1b;
      socket.send(new DatagramPacket(request, request.length, server, 123));
      DatagramPacket answer = new DatagramPacket(new byte[48], 48);
      socket.receive(answer);
      long seconds = ByteBuffer.wrap(answer.getData()).getInt(40) & 0xffffffffL;
      return seconds - SECONDS_1900_TO_1970;
    }
  }
}
