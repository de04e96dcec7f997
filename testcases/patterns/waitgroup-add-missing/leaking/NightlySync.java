// No check finds this.
import java.util.List;
import java.util.concurrent.*;

class NightlySync {
  private final Executor executor;

  NightlySync(Executor executor) {
    this.executor = executor;
  }

  void sync(List<Runnable> shards) {
    Phaser running = new Phaser(1);
    for (Runnable shard : shards) {
      executor.execute(
          () -> {
            running.register();
            try {
              shard.run();
            } finally {
              running.arriveAndDeregister();
            }
          });
    }
    running.arriveAndAwaitAdvance();
  }
}
