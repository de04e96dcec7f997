// Case: close() drops queued tasks with shutdownNow(): who waits for such a task's future waits for
// ever.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

public class TileRendererLeak implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final IntFunction<byte[]> painter;

  public TileRendererLeak(IntFunction<byte[]> painter) {
    this.painter = painter;
  }

  public byte[] tile(int index) {
    Future<byte[]> tile = pool.submit(() -> painter.apply(index));
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
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
    pool.shutdownNow();
  }
}
