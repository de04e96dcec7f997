import java.io.IOException;
import java.net.*;

class Scale {
  private final InetSocketAddress address;

  Scale(InetSocketAddress address) {
    this.address = address;
  }

  int weigh() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(address, 3_000);
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write('W');
      return socket.getInputStream().read();
    }
  }
}
