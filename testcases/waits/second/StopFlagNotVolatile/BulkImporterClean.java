// Case: the plain switch is only ever written before the import thread starts, which publishes it.
import java.util.function.BooleanSupplier;

public class BulkImporterClean {
  private final BooleanSupplier importOneFile;
  private final Thread importer = new Thread(this::importFiles, "bulk-importer");
  private boolean repeat;
  private int imported;

  public BulkImporterClean(BooleanSupplier importOneFile) {
    this.importOneFile = importOneFile;
  }

  public void start(String schedule) {
    repeat = schedule.equals("continuous");
    importer.start();
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
