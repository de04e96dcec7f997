// Case: the sampler is stopped in finally.
package cases.inferred;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CopyOnWriteArrayList;

public class NormalPathOnlyClean {
  static final class Sampler {
    private final Timer timer = new Timer("sampler", true);
    private final List<Long> samples = new CopyOnWriteArrayList<>();

    void start() {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              samples.add(Runtime.getRuntime().freeMemory());
            }
          },
          0,
          100);
    }

    List<Long> stop() {
      timer.cancel();
      return samples;
    }
  }

  interface Scenario {
    void play() throws Exception;
  }

  public List<Long> record(Scenario scenario) throws Exception {
    Sampler sampler = new Sampler();
    sampler.start();
    try {
      scenario.play();
    } finally {
      sampler.stop();
    }
    return List.of();
  }
}
