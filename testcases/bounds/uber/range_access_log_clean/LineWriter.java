// Writes the lines of a queue to a file until the end marker comes.
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

final class LineWriter implements Runnable {
  static final String END = new String("end");

  private final BlockingQueue<String> lines;
  private final Consumer<String> file;

  LineWriter(BlockingQueue<String> lines, Consumer<String> file) {
    this.lines = lines;
    this.file = file;
  }

  @Override
  public void run() {
    try {
      String line = lines.take();
      while (line != END) {
        file.accept(line);
        line = lines.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
