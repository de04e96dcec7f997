// Case: A subclass overrides the inherited shutdown and calls super in it.
package second.abstractbases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class TcpGatewayClean {
  private final PlainEndpoint endpoint;

  public TcpGatewayClean(int port) {
    endpoint = new PlainEndpoint(port, Executors.newFixedThreadPool(8));
  }

  public void handle(Runnable request) {
    endpoint.dispatch(request);
  }

  public void close() {
    endpoint.shutdown();
  }

  private abstract static class Endpoint {
    private final ExecutorService dispatcher;
    protected final int port;

    Endpoint(int port, ExecutorService dispatcher) {
      this.dispatcher = dispatcher;
      this.port = port;
    }

    void dispatch(Runnable request) {
      dispatcher.execute(request);
    }

    void shutdown() {
      dispatcher.shutdown();
    }
  }

  private static final class PlainEndpoint extends Endpoint {
    private boolean open = true;

    PlainEndpoint(int port, ExecutorService dispatcher) {
      super(port, dispatcher);
    }

    @Override
    void shutdown() {
      open = false;
      super.shutdown();
      Logger.getLogger("gateway").info("port " + port + (open ? " open" : " closed"));
    }
  }
}
