// No code looks at the interrupt, but the interrupt closes the blocking channel under the read, and
// the exception leaves the loop.
import dev.leash.annotations.Cancellable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;

public class ChannelClosedByInterruptClean {
  private final SocketChannel channel;
  private final Consumer<ByteBuffer> sink;

  public ChannelClosedByInterruptClean(SocketChannel channel, Consumer<ByteBuffer> sink) {
    this.channel = channel;
    this.sink = sink;
  }

  @Cancellable
  public boolean relay() throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(8 * 1024);
    try {
      while (channel.read(buffer) >= 0) {
        buffer.flip();
        sink.accept(buffer);
        buffer.clear();
      }
      return true;
    } catch (ClosedByInterruptException e) {
      return false;
    }
  }
}
