// Case: the outer finally shuts the pool down behind the reader.
package cases.locals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class NestedFinallyClean {
  public int lines(Path file, Consumer<String> sink) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    int n = 0;
    try {
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
    } finally {
      pool.shutdown();
    }
    return n;
  }
}
