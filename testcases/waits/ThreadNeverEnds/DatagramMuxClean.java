// close() closes the selector, which throws out of the loop: right.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.function.Consumer;

public class DatagramMuxClean implements AutoCloseable {
  private final Selector selector;
  private final Consumer<ByteBuffer> packets;

  public DatagramMuxClean(Consumer<ByteBuffer> packets) throws IOException {
    this.selector = Selector.open();
    this.packets = packets;
    Thread loop = new Thread(this::loop, "datagram-mux");
    loop.start();
  }

  public void add(DatagramChannel channel) throws IOException {
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ);
    selector.wakeup();
  }

  private void loop() {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    while (true) {
      try {
        selector.select(1_000);
        for (SelectionKey key : selector.selectedKeys()) {
          buffer.clear();
          ((DatagramChannel) key.channel()).receive(buffer);
          packets.accept(buffer.flip());
        }
        selector.selectedKeys().clear();
      } catch (ClosedSelectorException e) {
        return;
      } catch (IOException e) {
        packets.accept(ByteBuffer.allocate(0));
      }
    }
  }

  @Override
  public void close() {
    try {
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
