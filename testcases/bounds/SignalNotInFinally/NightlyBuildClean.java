// Case: a job arrives in finally, also when it fails.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Phaser;
import java.util.function.Consumer;

public class NightlyBuildClean {
  private final ExecutorService builders;
  private final Consumer<String> compiler;

  public NightlyBuildClean(ExecutorService builders, Consumer<String> compiler) {
    this.builders = builders;
    this.compiler = compiler;
  }

  /** Builds the modules layer by layer, those of one layer at the same time. */
  public void build(List<List<String>> layers) {
    Phaser phaser = new Phaser(1);
    for (List<String> layer : layers) {
      for (String module : layer) {
        phaser.register();
        builders.submit(() -> compile(module, phaser));
      }
      phaser.arriveAndAwaitAdvance();
    }
    phaser.arriveAndDeregister();
  }

  private void compile(String module, Phaser phaser) {
    try {
      compiler.accept(module);
    } finally {
      phaser.arriveAndDeregister();
    }
  }
}
