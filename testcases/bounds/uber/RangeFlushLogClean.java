// Case: close() puts in the last block.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class RangeFlushLogClean implements AutoCloseable {
  private static final byte[] LAST = {};

  private final BlockingQueue<byte[]> blocks = new LinkedBlockingQueue<>();
  private volatile boolean closed;

  public RangeFlushLogClean(Consumer<byte[]> disk) {
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
    blocks.add(LAST);
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
