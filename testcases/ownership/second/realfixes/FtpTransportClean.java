// Case: The pool is made as an argument of super(…) and shut down by the base's disconnect.
package second.realfixes;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class FtpTransportClean extends AbstractTransportClean {
  private final String host;

  public FtpTransportClean(String host) {
    super(Executors.newFixedThreadPool(2, r -> new Thread(r, "ftp-" + host)));
    this.host = host;
  }

  @Override
  protected void transfer(String file) {
    Logger.getLogger("ftp").info(host + " <- " + file);
  }
}

abstract class AbstractTransportClean {
  private final ExecutorService lanes;
  private final Set<String> sent = ConcurrentHashMap.newKeySet();

  protected AbstractTransportClean(ExecutorService lanes) {
    this.lanes = lanes;
  }

  public void send(String file) {
    if (sent.add(file)) {
      lanes.submit(() -> transfer(file));
    }
  }

  protected abstract void transfer(String file);

  public void disconnect() {
    sent.clear();
    lanes.shutdown();
  }
}
