import java.util.List;
import java.util.concurrent.*;

class RecentErrors {
  private final BlockingQueue<String> errors = new ArrayBlockingQueue<>(100);

  void add(Exception e) throws InterruptedException {
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    errors.put(e.toString());
  }

  List<String> list() {
    return errors.stream().toList();
  }
}
