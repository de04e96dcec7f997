// The TLS socket is layered over one that has a read timeout, which bounds handshake and greeting.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

public class ImapTlsGreetingClean {
  private final SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();

  public String greeting(String host, int port) throws IOException {
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(host, port), 4_000);
      plain.setSoTimeout(4_000);
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
