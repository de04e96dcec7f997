// Leak: the interface promises that export() obeys an interrupt; this override computes through it.
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

public class LedgerExport implements ExportJob {
  private final BooleanSupplier moreToCome;
  private final LongConsumer target;

  public LedgerExport(BooleanSupplier moreToCome, LongConsumer target) {
    this.moreToCome = moreToCome;
    this.target = target;
  }

  @Override
  // BUG: Diagnostic contains: [CancellableContract] (one of these)
  public void export() {
    long row = 0;
    // BUG: Diagnostic contains: [CancellableContract] (one of these)
    while (moreToCome.getAsBoolean()) {
      target.accept(row++);
    }
  }
}
