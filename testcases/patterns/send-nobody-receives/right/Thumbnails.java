import java.util.concurrent.*;
import java.util.function.UnaryOperator;

class Thumbnails {
  private final BlockingQueue<byte[]> finished = new ArrayBlockingQueue<>(64);
  private final UnaryOperator<byte[]> scale;

  Thumbnails(UnaryOperator<byte[]> scale) {
    this.scale = scale;
  }

  boolean add(byte[] image) {
    return finished.offer(scale.apply(image));
  }

  byte[] next() {
    return finished.poll();
  }
}
