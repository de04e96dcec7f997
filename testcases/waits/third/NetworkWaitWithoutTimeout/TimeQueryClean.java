// Clean: receive() gives up after two seconds.
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;

public class TimeQueryClean {
  private static final long SECONDS_1900_TO_1970 = 2_208_988_800L;

  private final InetAddress server;

  public TimeQueryClean(InetAddress server) {
    this.server = server;
  }

  /** Seconds since 1970, as the time server sees them. */
  public long now() throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.setSoTimeout(2_000);
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
