// The catch clause breaks the loop: right.
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;
import java.util.function.UnaryOperator;

public class ThumbnailRendererClean {
  private final TransferQueue<byte[]> images = new LinkedTransferQueue<>();
  private final UnaryOperator<byte[]> scaler;
  private long rendered;

  public ThumbnailRendererClean(UnaryOperator<byte[]> scaler) {
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
          } catch (InterruptedException e) {
            break;
          }
          scaler.apply(image);
          synchronized (ThumbnailRendererClean.this) {
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
