// Case: the table is unlocked in finally.
import java.io.IOException;
import java.util.List;

public class LedgerWriter {
  /** Appends to tables on disk. */
  public interface Storage {
    void append(String table, String entry) throws IOException;
  }

  private final TableLocks locks;
  private final Storage storage;

  public LedgerWriter(TableLocks locks, Storage storage) {
    this.locks = locks;
    this.storage = storage;
  }

  public void write(String table, List<String> entries) throws IOException, InterruptedException {
    locks.lock(table);
    try {
      for (String entry : entries) {
        storage.append(table, entry);
      }
    } finally {
      locks.unlock(table);
    }
  }
}
