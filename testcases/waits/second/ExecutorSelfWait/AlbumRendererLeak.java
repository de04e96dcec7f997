// Case: an album waits for its photos, which queue up behind other albums in the same bounded pool.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class AlbumRendererLeak implements AutoCloseable {
  private final ThreadPoolExecutor renderers =
      new ThreadPoolExecutor(
          4,
          4,
          30,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          new ThreadPoolExecutor.CallerRunsPolicy());
  private final Consumer<String> renderPhoto;

  public AlbumRendererLeak(Consumer<String> renderPhoto) {
    this.renderPhoto = renderPhoto;
  }

  public Future<Integer> render(List<String> photos) {
    return renderers.submit(() -> renderAll(photos));
  }

  private int renderAll(List<String> photos) throws InterruptedException {
    List<Future<?>> running = new ArrayList<>();
    for (String photo : photos) {
      running.add(renderers.submit(() -> renderPhoto.accept(photo)));
    }
    int rendered = 0;
    for (Future<?> photo : running) {
      try {
        // BUG: Diagnostic contains: [ExecutorSelfWait]
        photo.get();
        rendered++;
      } catch (ExecutionException e) {
        System.getLogger("albums").log(System.Logger.Level.WARNING, "skipped", e.getCause());
      }
    }
    return rendered;
  }

  @Override
  public void close() {
    renderers.shutdownNow();
  }
}
