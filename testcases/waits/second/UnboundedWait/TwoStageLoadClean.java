// Case: join() of stages that run code on the object's own pool and complete, by failure if need
// be.
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

public class TwoStageLoadClean implements AutoCloseable {
  private final ExecutorService readers = Executors.newFixedThreadPool(4);
  private final Function<String, String> read;

  public TwoStageLoadClean(Function<String, String> read) {
    this.read = read;
  }

  public List<Integer> sizes(List<String> files) {
    List<CompletableFuture<Integer>> sizes =
        files.stream()
            .map(file -> CompletableFuture.supplyAsync(() -> read.apply(file), readers))
            .map(text -> text.handle((t, failure) -> failure == null ? t.length() : -1))
            .collect(Collectors.toList());
    return sizes.stream().map(CompletableFuture::join).collect(Collectors.toList());
  }

  @Override
  public void close() {
    readers.shutdown();
  }
}
