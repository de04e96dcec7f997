// Case: nobody else cancels the poll, but it cancels itself as soon as the deployment is over or
// half an hour has gone.
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

public class DeploymentTrackerClean {
  private static final int MAX_POLLS = 360;

  private final ScheduledExecutorService scheduler;
  private final Function<String, String> status;

  public DeploymentTrackerClean(
      ScheduledExecutorService scheduler, Function<String, String> status) {
    this.scheduler = scheduler;
    this.status = status;
  }

  public void track(String deployment, Consumer<String> listener) {
    new Poll(deployment, listener).start();
  }

  private class Poll implements Runnable {
    private final String deployment;
    private final Consumer<String> listener;
    private ScheduledFuture<?> self;
    private int polls;

    Poll(String deployment, Consumer<String> listener) {
      this.deployment = deployment;
      this.listener = listener;
    }

    synchronized void start() {
      self = scheduler.scheduleWithFixedDelay(this, 0, 5, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void run() {
      String now = status.apply(deployment);
      if (!now.equals("RUNNING") || ++polls == MAX_POLLS) {
        self.cancel(false);
        listener.accept(now);
      }
    }
  }
}
