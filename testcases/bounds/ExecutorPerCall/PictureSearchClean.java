// The handler's parallel streams run on one ForkJoinPool, made with the handler: right.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

public class PictureSearchClean implements HttpHandler, AutoCloseable {
  private static final int PARALLELISM = 8;

  private final List<Path> pictures;
  private final BiFunction<Path, String, Double> similarity;
  private final ForkJoinPool pool = new ForkJoinPool(PARALLELISM);

  public PictureSearchClean(List<Path> pictures, BiFunction<Path, String, Double> similarity) {
    this.pictures = List.copyOf(pictures);
    this.similarity = similarity;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String wanted = exchange.getRequestURI().getQuery();
    int status = 200;
    byte[] body = new byte[0];
    Future<String> found = pool.submit(() -> search(wanted));
    try {
      body = found.get(5, TimeUnit.SECONDS).getBytes();
    } catch (ExecutionException e) {
      status = 500;
    } catch (TimeoutException e) {
      status = 504;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      status = 503;
    } finally {
      found.cancel(true);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String search(String wanted) {
    return pictures.parallelStream()
        .filter(picture -> similarity.apply(picture, wanted) > 0.9)
        .map(Path::toString)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(5, TimeUnit.SECONDS);
  }
}
