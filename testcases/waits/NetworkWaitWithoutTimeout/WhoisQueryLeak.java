// The socket connects in its constructor and is read to the end, both without a limit.
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class WhoisQueryLeak {
  private final String server;

  public WhoisQueryLeak(String server) {
    this.server = server;
  }

  public String lookup(String domain) throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    Socket socket = new Socket(server, 43);
    try {
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
