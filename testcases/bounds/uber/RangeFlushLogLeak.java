// Case: range without close: nobody puts in the last block that the flusher waits for.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class RangeFlushLogLeak implements AutoCloseable {
  private static final byte[] LAST = {};

  private final BlockingQueue<byte[]> blocks = new LinkedBlockingQueue<>();
  private volatile boolean closed;

  public RangeFlushLogLeak(Consumer<byte[]> disk) {
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    new Thread(new Flusher(blocks, disk), "flusher").start();
  }

  public void write(byte[] block) {
    if (!closed) {
      blocks.add(block.clone());
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private static final class Flusher implements Runnable {
    private final BlockingQueue<byte[]> source;
    private final Consumer<byte[]> disk;

    Flusher(BlockingQueue<byte[]> source, Consumer<byte[]> disk) {
      this.source = source;
      this.disk = disk;
    }

    @Override
    public void run() {
      boolean done = false;
      try {
        while (!done) {
          // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
          byte[] block = source.take();
          if (block == LAST) {
            done = true;
          } else {
            disk.accept(block);
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
