import java.util.concurrent.*;

class Buffers {
  private final BlockingQueue<StringBuilder> free = new ArrayBlockingQueue<>(16);

  StringBuilder take() {
    StringBuilder buffer = free.poll();
    return buffer == null ? new StringBuilder() : buffer;
  }

  void giveBack(StringBuilder buffer) {
    if (buffer.capacity() <= 65_536) {
      buffer.setLength(0);
      free.offer(buffer);
    }
  }
}
