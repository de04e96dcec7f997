// Imports one document and its attachments.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class ImportTask implements Callable<Integer> {
  private final ExecutorService executor;
  private final String document;
  private final List<String> attachments;

  ImportTask(ExecutorService executor, String document, List<String> attachments) {
    this.executor = executor;
    this.document = document;
    this.attachments = attachments;
  }

  @Override
  public Integer call() throws Exception {
    List<Future<Integer>> sizes = new ArrayList<>();
    for (String attachment : attachments) {
      sizes.add(executor.submit(() -> attachment.length()));
    }
    int total = document.length();
    for (Future<Integer> size : sizes) {
      total += size.get();
    }
    return total;
  }
}
