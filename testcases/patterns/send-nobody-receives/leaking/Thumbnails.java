import java.util.concurrent.*;
import java.util.function.UnaryOperator;

class Thumbnails {
  private final BlockingQueue<byte[]> finished = new SynchronousQueue<>();
  private final UnaryOperator<byte[]> scale;

  Thumbnails(UnaryOperator<byte[]> scale) {
    this.scale = scale;
  }

  void add(byte[] image) throws InterruptedException {
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    finished.put(scale.apply(image));
  }
}
