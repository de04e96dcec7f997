import java.util.List;
import java.util.concurrent.*;
import java.util.function.Supplier;

class Mirrors {
  private final ExecutorService executor;

  Mirrors(ExecutorService executor) {
    this.executor = executor;
  }

  byte[] fetch(List<Supplier<byte[]>> mirrors) throws InterruptedException {
    BlockingQueue<byte[]> first = new SynchronousQueue<>();
    for (Supplier<byte[]> mirror : mirrors) {
      executor.submit(
          () -> {
            // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
            first.put(mirror.get());
            return null;
          });
    }
    return first.take();
  }
}
