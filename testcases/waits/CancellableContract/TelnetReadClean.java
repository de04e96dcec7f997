// The read gives up four times a second, so the loop sees the interrupt soon.
import dev.leash.annotations.Cancellable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.function.IntConsumer;

public class TelnetReadClean {
  private final Socket line;
  private final IntConsumer screen;

  public TelnetReadClean(Socket line, IntConsumer screen) {
    this.line = line;
    this.screen = screen;
  }

  @Cancellable
  public void copyToScreen() throws IOException {
    line.setSoTimeout(250);
    InputStream in = line.getInputStream();
    while (!Thread.currentThread().isInterrupted()) {
      int octet;
      try {
        octet = in.read();
      } catch (SocketTimeoutException e) {
        continue;
      }
      if (octet < 0) {
        return;
      }
      screen.accept(octet);
    }
  }
}
