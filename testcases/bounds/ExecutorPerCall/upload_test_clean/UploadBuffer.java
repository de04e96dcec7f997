// Names of uploads that wait to be stored.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

final class UploadBuffer {
  private final Queue<String> names = new ConcurrentLinkedQueue<>();

  boolean add(String name) {
    return names.add(name);
  }

  int size() {
    return names.size();
  }
}
