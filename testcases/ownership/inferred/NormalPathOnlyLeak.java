// Case: the sampler is stopped on the normal path only, and the scenario may throw.
package cases.inferred;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CopyOnWriteArrayList;

public class NormalPathOnlyLeak {
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
    // BUG: Diagnostic contains: [CancelNotInFinally]
    Sampler sampler = new Sampler();
    sampler.start();
    scenario.play();
    return sampler.stop();
  }
}
