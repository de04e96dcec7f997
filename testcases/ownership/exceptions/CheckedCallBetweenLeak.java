// Case: reading the file can throw an IOException while the uploaders are already at work.
package cases.exceptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class CheckedCallBetweenLeak {
  private final Consumer<String> uploader;

  public CheckedCallBetweenLeak(Consumer<String> uploader) {
    this.uploader = uploader;
  }

  public int upload(Path list, String banner) throws IOException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService uploads = Executors.newFixedThreadPool(4);
    uploads.execute(() -> uploader.accept(banner));
    List<String> lines = Files.readAllLines(list);
    for (String line : lines) {
      uploads.execute(() -> uploader.accept(line));
    }
    uploads.shutdown();
    return lines.size();
  }
}
