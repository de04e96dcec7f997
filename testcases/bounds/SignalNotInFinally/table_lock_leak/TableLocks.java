// Case: see LedgerWriter; locks by name, for which others wait without a limit.
import java.util.HashSet;
import java.util.Set;

public class TableLocks {
  private final Set<String> held = new HashSet<>();

  public synchronized void lock(String table) throws InterruptedException {
    while (!held.add(table)) {
      wait();
    }
  }

  public synchronized void unlock(String table) {
    held.remove(table);
    notifyAll();
  }
}
