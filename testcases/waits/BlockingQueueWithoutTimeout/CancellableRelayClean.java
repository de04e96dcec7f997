// Case: the waiting method is @Cancellable, rethrows the interrupt, and its thread is interrupted
// by close().
import dev.leash.annotations.Cancellable;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

public class CancellableRelayClean implements AutoCloseable {
  private final BlockingQueue<byte[]> frames = new ArrayBlockingQueue<>(32);
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final Consumer<byte[]> uplink;
  private Future<?> relaying;

  public CancellableRelayClean(Consumer<byte[]> uplink) {
    this.uplink = uplink;
  }

  public synchronized void start() {
    relaying =
        pool.submit(
            () -> {
              relay();
              return null;
            });
  }

  public boolean frame(byte[] frame) {
    return frames.offer(frame);
  }

  @Cancellable
  void relay() throws InterruptedException {
    while (true) {
      uplink.accept(frames.take());
    }
  }

  @Override
  public synchronized void close() {
    if (relaying != null) {
      relaying.cancel(true);
    }
    pool.shutdown();
  }
}
