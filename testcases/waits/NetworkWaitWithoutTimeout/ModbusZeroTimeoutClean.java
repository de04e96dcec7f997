// The read timeout is a constant above zero.
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

public class ModbusZeroTimeoutClean implements AutoCloseable {
  private static final int READ_TIMEOUT_MILLIS = 800;

  private final Socket line;

  public ModbusZeroTimeoutClean(String host) throws IOException {
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
