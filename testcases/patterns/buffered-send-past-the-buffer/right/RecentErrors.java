import java.util.List;
import java.util.concurrent.*;

class RecentErrors {
  private final BlockingQueue<String> errors = new ArrayBlockingQueue<>(100);

  void add(Exception e) {
    while (!errors.offer(e.toString())) {
      errors.poll();
    }
  }

  List<String> list() {
    return errors.stream().toList();
  }
}
