// The read timeout is set, but to the constant zero, which means no limit.
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

public class ModbusZeroTimeoutLeak implements AutoCloseable {
  private static final int READ_TIMEOUT_MILLIS = 0;

  private final Socket line;

  public ModbusZeroTimeoutLeak(String host) throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    line = new Socket();
    line.connect(new InetSocketAddress(host, 502), 1_000);
    line.setSoTimeout(READ_TIMEOUT_MILLIS);
  }

  public synchronized int register(int number) throws IOException {
    byte[] request = {0, 1, 0, 0, 0, 6, 1, 3, (byte) (number >> 8), (byte) number, 0, 1};
    line.getOutputStream().write(request);
    DataInputStream answer = new DataInputStream(line.getInputStream());
    answer.skipBytes(9);
    return answer.readUnsignedShort();
  }

  @Override
  public void close() throws IOException {
    line.close();
  }
}
