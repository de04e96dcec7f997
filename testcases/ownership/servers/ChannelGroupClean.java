// Case: the channel group is shut down, and with it the executor that it took over.
package cases.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.util.concurrent.Executors;

public class ChannelGroupClean {
  private AsynchronousChannelGroup group;
  private AsynchronousServerSocketChannel server;

  public void open(int port) throws IOException {
    group = AsynchronousChannelGroup.withFixedThreadPool(4, Executors.defaultThreadFactory());
    server = AsynchronousServerSocketChannel.open(group).bind(new InetSocketAddress(port));
  }

  public void shutdown() throws IOException {
    try {
      server.close();
    } finally {
      group.shutdown();
    }
  }
}
