// Case: the sampler is cancelled on the normal path only, but the scheduler that runs it belongs to
// the method and is shut down in finally.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

public class LoadTestRunClean {
  private final LongSupplier heapInUse;

  public LoadTestRunClean(LongSupplier heapInUse) {
    this.heapInUse = heapInUse;
  }

  /** The heap in use while the scenario ran, without the samples of its aftermath. */
  public List<Long> run(Callable<?> scenario, Callable<?> cleanUp) throws Exception {
    List<Long> samples = Collections.synchronizedList(new ArrayList<>());
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    try {
      ScheduledFuture<?> sampler =
          scheduler.scheduleAtFixedRate(
              () -> samples.add(heapInUse.getAsLong()), 0, 100, TimeUnit.MILLISECONDS);
      scenario.call();
      sampler.cancel(false);
      cleanUp.call();
      return samples;
    } finally {
      scheduler.shutdownNow();
    }
  }
}
