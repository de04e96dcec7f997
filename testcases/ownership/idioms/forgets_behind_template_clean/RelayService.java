// Case: the hook closes its socket in the end and its pool first.
package cases.idioms;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RelayService extends Service {
  private final Socket upstream;
  private final ExecutorService relays;

  public RelayService(Socket upstream) {
    this.upstream = upstream;
    this.relays = Executors.newFixedThreadPool(2);
  }

  public void relay(Runnable r) {
    relays.execute(r);
  }

  @Override
  protected void doClose() throws IOException {
    relays.shutdownNow();
    upstream.close();
  }
}
