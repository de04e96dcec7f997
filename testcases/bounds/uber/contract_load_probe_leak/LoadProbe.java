// Method contract: the probe starts a sampler and never calls its stop(): the sampler's thread goes
// on sampling after each measurement. Leaks.
import java.util.function.DoubleSupplier;

public class LoadProbe {
  private final DoubleSupplier load;

  public LoadProbe(DoubleSupplier load) {
    this.load = load;
  }

  /** The average load of the machine while the work is done. */
  public double measure(Runnable work) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] (one of these)
    LoadSampler sampler = new LoadSampler(load);
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] (one of these)
    sampler.start();
    work.run();
    return sampler.average();
  }
}
