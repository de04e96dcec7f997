// Leak: the cancellable loop tests the interrupt, but sits in a socket read that none ends.
import dev.leash.annotations.Cancellable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.function.IntConsumer;

public class BarcodeStreamLeak {
  private final InetSocketAddress scanner;

  public BarcodeStreamLeak(InetSocketAddress scanner) {
    this.scanner = scanner;
  }

  /** Passes on what the scanner sends, until the thread is interrupted. */
  @Cancellable
  public void stream(IntConsumer target) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(scanner, 2_000);
      InputStream in = socket.getInputStream();
      while (!Thread.currentThread().isInterrupted()) {
        // BUG: Diagnostic contains: [CancellableContract]
        int code = in.read();
        if (code < 0) {
          return;
        }
        target.accept(code);
      }
    }
  }
}
