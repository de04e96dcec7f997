// Case: the inner finally closes the reader only; the outer method ends with the pool alive.
package cases.locals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class NestedFinallyLeak {
  public int lines(Path file, Consumer<String> sink) throws IOException {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(2);
    int n = 0;
    BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String text = line;
        pool.execute(() -> sink.accept(text));
        n++;
      }
    } finally {
      reader.close();
    }
    return n;
  }
}
