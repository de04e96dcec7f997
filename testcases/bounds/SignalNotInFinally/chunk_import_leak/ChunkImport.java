// Case: see ChunkReader; starts the readers and waits for them.
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

public class ChunkImport {
  private final Executor readers;

  public ChunkImport(Executor readers) {
    this.readers = readers;
  }

  public Collection<String[]> read(List<List<String>> chunks) throws InterruptedException {
    Queue<String[]> rows = new ConcurrentLinkedQueue<>();
    CountDownLatch done = new CountDownLatch(chunks.size());
    for (List<String> chunk : chunks) {
      readers.execute(new ChunkReader(chunk, rows, done));
    }
    done.await();
    return rows;
  }
}
