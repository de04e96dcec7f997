// Case: the method calls a helper in another class whose wait an interrupt ends.
import dev.leash.annotations.Cancellable;
import java.util.Iterator;
import java.util.function.Consumer;

public class BulkCopy {
  private final Throttle throttle = new Throttle(64);
  private final Consumer<byte[]> target;

  public BulkCopy(Consumer<byte[]> target) {
    this.target = target;
  }

  @Cancellable
  public long copy(Iterator<byte[]> blocks) throws InterruptedException {
    long copied = 0;
    while (blocks.hasNext()) {
      if (Thread.interrupted()) {
        throw new InterruptedException("copied " + copied + " bytes");
      }
      byte[] block = blocks.next();
      throttle.enter();
      try {
        target.accept(block);
        copied += block.length;
      } finally {
        throttle.leave();
      }
    }
    return copied;
  }
}
