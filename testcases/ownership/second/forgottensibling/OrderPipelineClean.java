// Case: stop ends all three stages of the pipeline.
package second.forgottensibling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OrderPipelineClean {
  /** Consumes accepted orders. */
  public interface Stage {
    void accept(String order);
  }

  private final ExecutorService validate;
  private final ExecutorService price;
  private final ExecutorService ship;
  private final List<Stage> stages;

  public OrderPipelineClean(List<Stage> stages, int width) {
    this.stages = new ArrayList<>(stages);
    this.validate = Executors.newFixedThreadPool(width);
    this.price = Executors.newFixedThreadPool(width);
    this.ship = Executors.newSingleThreadExecutor();
  }

  public CompletableFuture<Void> submit(String order) {
    return CompletableFuture.runAsync(() -> run(0, order), validate)
        .thenRunAsync(() -> run(1, order), price)
        .thenRunAsync(() -> run(2, order), ship);
  }

  private void run(int index, String order) {
    if (index < stages.size()) {
      stages.get(index).accept(order);
    }
  }

  public void stop() {
    validate.shutdown();
    price.shutdown();
    ship.shutdown();
  }
}
