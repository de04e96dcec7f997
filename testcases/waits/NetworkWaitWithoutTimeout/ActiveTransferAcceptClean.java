// The caller waits in accept() for the peer to call back once, and gives up after ten seconds.
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.Socket;

public class ActiveTransferAcceptClean {
  private final Writer control;

  public ActiveTransferAcceptClean(Writer control) {
    this.control = control;
  }

  public byte[] retrieve(String path) throws IOException {
    try (ServerSocket data = new ServerSocket(0, 1)) {
      data.setSoTimeout(10_000);
      int port = data.getLocalPort();
      control.write("PORT 127,0,0,1," + (port >> 8) + "," + (port & 255) + "\r\n");
      control.write("RETR " + path + "\r\n");
      control.flush();
      try (Socket transfer = data.accept()) {
        transfer.setSoTimeout(10_000);
        InputStream in = transfer.getInputStream();
        return in.readAllBytes();
      }
    }
  }
}
