import java.io.IOException;
import java.net.*;

class Scale {
  private final InetSocketAddress address;

  Scale(InetSocketAddress address) {
    this.address = address;
  }

  int weigh() throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    try (Socket socket = new Socket()) {
      socket.connect(address, 3_000);
      socket.getOutputStream().write('W');
      return socket.getInputStream().read();
    }
  }
}
