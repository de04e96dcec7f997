import java.io.IOException;
import java.nio.file.*;
import java.util.concurrent.*;

class Backup {
  public static void main(String[] args) throws InterruptedException {
    ExecutorService copies = Executors.newFixedThreadPool(4);
    for (String file : args) {
      copies.submit(() -> copy(Path.of(file)));
    }
    copies.shutdown();
    if (!copies.awaitTermination(1, TimeUnit.HOURS)) {
      copies.shutdownNow();
    }
  }

  private static Path copy(Path file) throws IOException {
    return Files.copy(file, file.resolveSibling(file.getFileName() + ".bak"));
  }
}
