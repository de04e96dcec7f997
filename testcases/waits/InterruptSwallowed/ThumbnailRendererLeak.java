// The catch clause goes on with the next round: nothing else leaves the loop. Leaks.
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;
import java.util.function.UnaryOperator;

public class ThumbnailRendererLeak {
  private final TransferQueue<byte[]> images = new LinkedTransferQueue<>();
  private final UnaryOperator<byte[]> scaler;
  private long rendered;

  public ThumbnailRendererLeak(UnaryOperator<byte[]> scaler) {
    this.scaler = scaler;
  }

  public void enqueue(byte[] image) {
    images.add(image);
  }

  public Runnable worker() {
    return new Runnable() {
      @Override
      public void run() {
        for (; ; ) {
          byte[] image;
          try {
            image = images.take();
            // BUG: Diagnostic contains: [InterruptSwallowed]
          } catch (InterruptedException e) {
            continue;
          }
          scaler.apply(image);
          synchronized (ThumbnailRendererLeak.this) {
            rendered++;
          }
        }
      }
    };
  }

  public synchronized long rendered() {
    return rendered;
  }
}
