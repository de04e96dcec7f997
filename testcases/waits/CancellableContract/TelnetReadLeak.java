// The loop looks at the interrupt, but sits in a socket read that an interrupt doesn't end and that
// has no time limit.
import dev.leash.annotations.Cancellable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.function.IntConsumer;

public class TelnetReadLeak {
  private final Socket line;
  private final IntConsumer screen;

  public TelnetReadLeak(Socket line, IntConsumer screen) {
    this.line = line;
    this.screen = screen;
  }

  @Cancellable
  public void copyToScreen() throws IOException {
    line.setTcpNoDelay(true);
    InputStream in = line.getInputStream();
    while (!Thread.currentThread().isInterrupted()) {
      // BUG: Diagnostic contains: [CancellableContract]
      int octet = in.read();
      if (octet < 0) {
        return;
      }
      screen.accept(octet);
    }
  }
}
