// Clean: the socket has a limit for connecting and one for reading.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class WhoisClientClean {
  private final String server;

  public WhoisClientClean(String server) {
    this.server = server;
  }

  public String lookup(String domain) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(server, 43), 3_000);
      socket.setSoTimeout(5_000);
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
