// Case: the channel group made for the server is never shut down.
package cases.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.util.concurrent.Executors;

public class ChannelGroupLeak {
  private AsynchronousChannelGroup group;
  private AsynchronousServerSocketChannel server;

  public void open(int port) throws IOException {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    group = AsynchronousChannelGroup.withFixedThreadPool(4, Executors.defaultThreadFactory());
    server = AsynchronousServerSocketChannel.open(group).bind(new InetSocketAddress(port));
  }

  public void shutdown() throws IOException {
    server.close();
  }
}
