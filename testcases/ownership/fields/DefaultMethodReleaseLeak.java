// Case: the interface's default stop only announces the end.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class DefaultMethodReleaseLeak {
  interface Stoppable {
    ExecutorService threads();

    default void stop() {
      Logger.getLogger("stop").info("stopping");
    }
  }

  static final class Mixer implements Stoppable {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @Override
    public ExecutorService threads() {
      return threads;
    }

    void mix(Runnable r) {
      threads.execute(r);
    }
  }

  private final Mixer mixer = new Mixer();

  public void play(Runnable r) {
    mixer.mix(r);
  }

  public void close() {
    mixer.stop();
  }
}
