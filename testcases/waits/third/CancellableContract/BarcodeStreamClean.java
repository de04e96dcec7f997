// Clean: the socket's read gives up each second, and the cancellable loop tests the interrupt.
import dev.leash.annotations.Cancellable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.function.IntConsumer;

public class BarcodeStreamClean {
  private final InetSocketAddress scanner;

  public BarcodeStreamClean(InetSocketAddress scanner) {
    this.scanner = scanner;
  }

  /** Passes on what the scanner sends, until the thread is interrupted. */
  @Cancellable
  public void stream(IntConsumer target) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(scanner, 2_000);
      socket.setSoTimeout(1_000);
      InputStream in = socket.getInputStream();
      while (!Thread.currentThread().isInterrupted()) {
        try {
          int code = in.read();
          if (code < 0) {
            return;
          }
          target.accept(code);
        } catch (SocketTimeoutException e) {
          continue;
        }
      }
    }
  }
}
