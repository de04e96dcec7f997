// Case: a read of a socket channel, which an interrupt ends by closing the channel.
import dev.leash.annotations.Cancellable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

public class DebugConsoleClean {
  private final SocketChannel peer;

  public DebugConsoleClean(SocketChannel peer) {
    this.peer = peer;
  }

  @Cancellable
  public String readCommand() throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(512);
    int length = peer.read(buffer);
    if (length < 0) {
      return "quit";
    }
    return new String(buffer.array(), 0, length, StandardCharsets.UTF_8).strip();
  }
}
