// Case: early return: a row that the table refuses ends the loop, and the reader waits in put().
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class EarlyReturnImportLeak {
  private static final String END = new String("end");

  private final Consumer<String> table;

  public EarlyReturnImportLeak(Consumer<String> table) {
    this.table = table;
  }

  public int load(Reader file) throws InterruptedException {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>(8);
    Thread reader = new Thread(() -> read(file, lines), "reader");
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    reader.start();
    int count = 0;
    for (String line = lines.take(); line != END; line = lines.take()) {
      table.accept(line);
      count++;
    }
    return count;
  }

  private static void read(Reader file, BlockingQueue<String> lines) {
    try {
      try (BufferedReader in = new BufferedReader(file)) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
          lines.put(line);
        }
      } catch (IOException e) {
        System.getLogger("load").log(System.Logger.Level.WARNING, "cut off", e);
      }
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      lines.put(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
