// Case: The private helper called by stop shuts down just one of the two executors.
package second.privatehelpers;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class DeviceHubLeak {
  private final Object lock = new Object();
  private final ScheduledExecutorService heartbeats = Executors.newSingleThreadScheduledExecutor();
  private ExecutorService commands;
  private boolean running;

  public void start(int parallelism) {
    synchronized (lock) {
      if (running) {
        return;
      }
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      commands = Executors.newFixedThreadPool(parallelism);
      running = true;
    }
  }

  public void send(Runnable command) {
    synchronized (lock) {
      if (!running) {
        throw new IllegalStateException("hub is stopped");
      }
      commands.execute(command);
    }
  }

  public void beat(Runnable beat, long seconds) {
    heartbeats.scheduleAtFixedRate(beat, seconds, seconds, TimeUnit.SECONDS);
  }

  public void stop() {
    synchronized (lock) {
      if (running) {
        running = false;
        halt();
      }
      heartbeats.shutdownNow();
    }
  }

  private void halt() {
    commands = null;
  }
}
