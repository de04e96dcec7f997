// Case: the reader is interrupted when a row is refused.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class EarlyReturnImportClean {
  private static final String END = new String("end");

  private final Consumer<String> table;

  public EarlyReturnImportClean(Consumer<String> table) {
    this.table = table;
  }

  public int load(Reader file) throws InterruptedException {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>(8);
    Thread reader = new Thread(() -> read(file, lines), "reader");
    reader.start();
    int count = 0;
    try {
      for (String line = lines.take(); line != END; line = lines.take()) {
        table.accept(line);
        count++;
      }
    } finally {
      reader.interrupt();
    }
    return count;
  }

  private static void read(Reader file, BlockingQueue<String> lines) {
    try {
      try (BufferedReader in = new BufferedReader(file)) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          lines.put(line);
        }
      } catch (IOException e) {
        System.getLogger("load").log(System.Logger.Level.WARNING, "cut off", e);
      }
      lines.put(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
