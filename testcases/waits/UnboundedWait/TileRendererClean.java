// Case: close() cancels the futures of the tasks that it drops.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

public class TileRendererClean implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final IntFunction<byte[]> painter;

  public TileRendererClean(IntFunction<byte[]> painter) {
    this.painter = painter;
  }

  public byte[] tile(int index) {
    Future<byte[]> tile = pool.submit(() -> painter.apply(index));
    try {
      return tile.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("tile " + index, e.getCause());
    } catch (InterruptedException e) {
      tile.cancel(true);
      Thread.currentThread().interrupt();
      return new byte[0];
    }
  }

  @Override
  public void close() {
    for (Runnable dropped : pool.shutdownNow()) {
      if (dropped instanceof Future) {
        ((Future<?>) dropped).cancel(false);
      }
    }
  }
}
