// What the job service runs and interrupts.
import dev.leash.annotations.Cancellable;

public interface ExportJob {
  /** Exports all there is; returns soon after an interrupt. */
  @Cancellable
  void export();
}
