// Case: The pool is made as an argument of super(…) and the base never shuts it down.
package second.realfixes;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class FtpTransportLeak extends AbstractTransportLeak {
  private final String host;

  public FtpTransportLeak(String host) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    super(Executors.newFixedThreadPool(2, r -> new Thread(r, "ftp-" + host)));
    this.host = host;
  }

  @Override
  protected void transfer(String file) {
    Logger.getLogger("ftp").info(host + " <- " + file);
  }
}

abstract class AbstractTransportLeak {
  private final ExecutorService lanes;
  private final Set<String> sent = ConcurrentHashMap.newKeySet();

  protected AbstractTransportLeak(ExecutorService lanes) {
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
  }
}
