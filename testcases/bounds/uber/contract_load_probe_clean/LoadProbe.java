// The probe starts a sampler and stops it in finally: right.
import java.util.function.DoubleSupplier;

public class LoadProbe {
  private final DoubleSupplier load;

  public LoadProbe(DoubleSupplier load) {
    this.load = load;
  }

  /** The average load of the machine while the work is done. */
  public double measure(Runnable work) {
    LoadSampler sampler = new LoadSampler(load);
    sampler.start();
    try {
      work.run();
      return sampler.average();
    } finally {
      sampler.stop();
    }
  }
}
