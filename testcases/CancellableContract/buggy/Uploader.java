import dev.leash.annotations.Cancellable;
import java.util.concurrent.*;
import java.util.function.Consumer;

class Uploader {
  private final BlockingQueue<String> files = new LinkedBlockingQueue<>();

  void add(String file) {
    files.add(file);
  }

  @Cancellable
  void uploadAll(Consumer<String> server) {
    while (true) {
      try {
        server.accept(files.take());
      } catch (InterruptedException e) {
        System.err.println("interrupted");
      }
    }
  }
}
