// Case: a chunk counts down in finally, with rows or without.
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

class ChunkReader implements Runnable {
  private final List<String> lines;
  private final Queue<String[]> rows;
  private final CountDownLatch done;

  ChunkReader(List<String> lines, Queue<String[]> rows, CountDownLatch done) {
    this.lines = lines;
    this.rows = rows;
    this.done = done;
  }

  @Override
  public void run() {
    try {
      List<String> data =
          lines.stream().filter(line -> !line.startsWith("#")).collect(Collectors.toList());
      if (data.isEmpty()) {
        return;
      }
      for (String line : data) {
        rows.add(line.split(";"));
      }
    } finally {
      done.countDown();
    }
  }
}
