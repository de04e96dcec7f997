// The subclass loops over the inherited plain flag: leaks.
import java.util.function.LongUnaryOperator;

public final class TableScanJob extends AbstractJob {
  private final LongUnaryOperator scanPage;

  public TableScanJob(String table, LongUnaryOperator scanPage) {
    super("scan " + table);
    this.scanPage = scanPage;
  }

  @Override
  public void run() {
    long page = 0;
    for (; !cancelled; ) {
      page = scanPage.applyAsLong(page);
    }
  }
}
