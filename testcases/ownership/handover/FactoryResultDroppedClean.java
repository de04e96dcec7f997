// Case: the caller shuts down what the factory gave it.
package cases.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public class FactoryResultDroppedClean {
  static final class Factory {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Factory() {}

    static ExecutorService newIoPool(String purpose) {
      String name = purpose + "-" + COUNT.incrementAndGet();
      return Executors.newFixedThreadPool(8, r -> new Thread(r, name));
    }
  }

  public void upload(List<Path> files, Consumer<Path> target) {
    ExecutorService io = Factory.newIoPool("upload");
    for (Path file : files) {
      io.execute(() -> target.accept(file));
    }
    io.shutdown();
  }
}
