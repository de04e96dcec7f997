// No check finds this.
import java.util.concurrent.*;

class Buffers {
  private final BlockingQueue<StringBuilder> free = new ArrayBlockingQueue<>(16);

  StringBuilder take() {
    StringBuilder buffer = free.poll();
    return buffer == null ? new StringBuilder() : buffer;
  }

  void giveBack(StringBuilder buffer) {
    free.offer(buffer);
  }
}
