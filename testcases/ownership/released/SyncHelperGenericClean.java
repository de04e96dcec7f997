// Case: a generic helper runs any release and keeps the first exception for later.
package cases.released;

import java.net.Socket;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

public class SyncHelperGenericClean {
  @FunctionalInterface
  private interface Release {
    void run() throws Exception;
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Timer timer = new Timer(true);
  private final Socket socket;

  public SyncHelperGenericClean(Socket socket) {
    this.socket = socket;
  }

  public void start(Runnable r) {
    pool.execute(r);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            pool.execute(r);
          }
        },
        1_000,
        1_000);
  }

  public void close() {
    quietly("socket", socket::close);
    quietly("timer", timer::cancel);
    quietly("pool", pool::shutdownNow);
  }

  private static void quietly(String what, Release release) {
    try {
      release.run();
    } catch (Exception e) {
      Logger.getLogger("close").log(Level.WARNING, what, e);
    }
  }
}
