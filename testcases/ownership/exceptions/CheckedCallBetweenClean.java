// Case: the file is read before the uploaders are made.
package cases.exceptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class CheckedCallBetweenClean {
  private final Consumer<String> uploader;

  public CheckedCallBetweenClean(Consumer<String> uploader) {
    this.uploader = uploader;
  }

  public int upload(Path list, String banner) throws IOException {
    List<String> lines = Files.readAllLines(list);
    ExecutorService uploads = Executors.newFixedThreadPool(4);
    uploads.execute(() -> uploader.accept(banner));
    for (String line : lines) {
      uploads.execute(() -> uploader.accept(line));
    }
    uploads.shutdown();
    return lines.size();
  }
}
