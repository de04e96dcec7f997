import java.util.concurrent.*;

class StatusPage {
  void show(Runnable window, Runnable look) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Watcher watcher = new Watcher();
    watcher.start(look);
    window.run();
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
