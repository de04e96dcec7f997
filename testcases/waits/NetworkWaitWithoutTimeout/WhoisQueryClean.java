// The socket connects with a limit and is read to the end with a limit for each read.
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class WhoisQueryClean {
  private final String server;

  public WhoisQueryClean(String server) {
    this.server = server;
  }

  public String lookup(String domain) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(server, 43), 3_000);
      socket.setSoTimeout(10_000);
      OutputStream request = socket.getOutputStream();
      request.write((domain + "\r\n").getBytes(StandardCharsets.US_ASCII));
      request.flush();
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      socket.close();
    }
  }
}
