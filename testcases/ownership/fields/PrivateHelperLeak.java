// Case: the private helper behind stop ends the first pool only.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class PrivateHelperLeak {
  private final ExecutorService decode = Executors.newFixedThreadPool(2);
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService encode = Executors.newFixedThreadPool(2);
  private boolean running = true;

  public void transcode(Runnable in, Runnable out) {
    decode.submit(in);
    encode.submit(out);
  }

  public synchronized void stop() {
    if (!running) {
      return;
    }
    running = false;
    stopPools();
  }

  private void stopPools() {
    decode.shutdown();
    if (!decode.isTerminated()) {
      Logger.getLogger("transcode").fine("decoders still busy");
    }
  }
}
