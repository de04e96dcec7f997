// The import runs on the thread of its caller, which is none of the pool's: the rows can run.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class FanOutLatchClean {
  private final ExecutorService rowPool = Executors.newSingleThreadExecutor();
  private final AtomicInteger imported = new AtomicInteger();

  public void importFile(List<String> rows) throws InterruptedException {
    importRows(rows);
  }

  private void importRows(List<String> rows) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(rows.size());
    for (String row : rows) {
      rowPool.execute(
          () -> {
            try {
              importRow(row);
            } finally {
              done.countDown();
            }
          });
    }
    done.await();
  }

  private void importRow(String row) {
    String[] cells = row.split(";", -1);
    if (cells.length > 1) {
      imported.addAndGet(cells.length);
    }
  }

  public int imported() {
    return imported.get();
  }

  public void stop() {
    rowPool.shutdown();
  }
}
