// Clean: the interface promises that export() obeys an interrupt, and this override does.
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
  public void export() {
    long row = 0;
    while (!Thread.currentThread().isInterrupted() && moreToCome.getAsBoolean()) {
      target.accept(row++);
    }
  }
}
