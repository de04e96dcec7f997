// Leak: the socket is connected and read with no time limit: a silent server holds the caller for
// ever.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class WhoisClientLeak {
  private final String server;

  public WhoisClientLeak(String server) {
    this.server = server;
  }

  public String lookup(String domain) throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    try (Socket socket = new Socket(server, 43)) {
      socket.getOutputStream().write((domain + "\r\n").getBytes(StandardCharsets.US_ASCII));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      StringBuilder answer = new StringBuilder();
      String line;
      while ((line = in.readLine()) != null) {
        answer.append(line).append('\n');
      }
      return answer.toString();
    }
  }
}
