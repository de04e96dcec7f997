// Case: the private helper behind stop ends both.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PrivateHelperClean {
  private final ExecutorService decode = Executors.newFixedThreadPool(2);
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
    encode.shutdown();
  }
}
