// Case: the interface's default stop shuts the implementing class's pool down.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class DefaultMethodReleaseClean {
  interface Stoppable {
    ExecutorService threads();

    default void stop() {
      Logger.getLogger("stop").info("stopping");
      threads().shutdown();
    }
  }

  static final class Mixer implements Stoppable {
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
