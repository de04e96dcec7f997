// Case: a read of a socket's stream, which an interrupt doesn't end.
import dev.leash.annotations.Cancellable;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class DebugConsoleLeak {
  private final Socket peer;

  public DebugConsoleLeak(Socket peer) {
    this.peer = peer;
  }

  @Cancellable
  public String readCommand() throws IOException {
    byte[] buffer = new byte[512];
    // BUG: Diagnostic contains: [CancellableContract]
    int length = peer.getInputStream().read(buffer);
    if (length < 0) {
      return "quit";
    }
    return new String(buffer, 0, length, StandardCharsets.UTF_8).strip();
  }
}
