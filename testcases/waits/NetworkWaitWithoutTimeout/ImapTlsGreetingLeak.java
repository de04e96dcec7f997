// The TLS socket is layered over one that has no read timeout: handshake and greeting can take for
// ever.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

public class ImapTlsGreetingLeak {
  private final SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();

  public String greeting(String host, int port) throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout] (one of these)
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(host, port), 4_000);
      plain.setKeepAlive(true);
      // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout] (one of these)
      try (SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, port, true)) {
        secure.startHandshake();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(secure.getInputStream(), StandardCharsets.US_ASCII));
        return in.readLine();
      }
    }
  }
}
