import java.util.concurrent.*;

class StatusPage {
  void show(Runnable window, Runnable look) {
    Watcher watcher = new Watcher();
    try {
      watcher.start(look);
      window.run();
    } finally {
      watcher.stop();
    }
  }

  static class Watcher {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    void start(Runnable look) {
      clock.scheduleAtFixedRate(look, 0, 1, TimeUnit.SECONDS);
    }

    void stop() {
      clock.shutdownNow();
    }
  }
}
