// Case: the project's lock is given back after a merge that went well only; after one that throws,
// each later merge waits for ever.
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

public final class SegmentMerger {
  /** Writes several segments as one. */
  public interface SegmentWriter {
    Path merge(List<Path> segments) throws IOException;
  }

  private final IndexLock lock;
  private final SegmentWriter writer;

  public SegmentMerger(IndexLock lock, SegmentWriter writer) {
    this.lock = lock;
    this.writer = writer;
  }

  public Path merge(List<Path> segments) throws IOException, InterruptedException {
    lock.lock("merge of " + segments.size());
    Path merged = writer.merge(segments);
    // BUG: Diagnostic contains: [SignalNotInFinally]
    lock.unlock();
    return merged;
  }
}
