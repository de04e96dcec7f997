// Case: the node stops both.
package cases.inferred;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class TwoOwnersOneForgottenClean {
  static class Gossiper {
    private final Timer timer = new Timer("gossip", true);

    void start(Runnable round) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              round.run();
            }
          },
          0,
          1_000);
    }

    void stop() {
      timer.cancel();
    }
  }

  static class Elector {
    private final ScheduledExecutorService terms = Executors.newScheduledThreadPool(1);

    void start(Runnable vote) {
      terms.scheduleAtFixedRate(vote, 0, 3, TimeUnit.SECONDS);
    }

    void stop() {
      terms.shutdownNow();
    }
  }

  private final Gossiper gossiper = new Gossiper();
  private final Elector elector = new Elector();

  public void join(Runnable round, Runnable vote) {
    gossiper.start(round);
    elector.start(vote);
  }

  public void leave() {
    gossiper.stop();
    elector.stop();
  }

  public void close() {
    leave();
  }
}
