// Case: the plain switch can be turned off while the import thread already loops on it.
import java.util.function.BooleanSupplier;

public class BulkImporterLeak {
  private final BooleanSupplier importOneFile;
  private final Thread importer = new Thread(this::importFiles, "bulk-importer");
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean repeat;
  private int imported;

  public BulkImporterLeak(BooleanSupplier importOneFile) {
    this.importOneFile = importOneFile;
  }

  public void start(String schedule) {
    repeat = schedule.equals("continuous");
    importer.start();
  }

  public void finishCurrentRound() {
    repeat = false;
  }

  private void importFiles() {
    do {
      int files = 0;
      while (importOneFile.getAsBoolean()) {
        files++;
      }
      imported += files;
      if (imported > 100_000) {
        break;
      }
    } while (repeat);
  }

  public int awaitImported() throws InterruptedException {
    importer.join();
    return imported;
  }
}
