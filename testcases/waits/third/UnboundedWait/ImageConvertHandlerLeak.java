// Leak: the request waits without bound for a converter process that may hang.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.File;
import java.io.IOException;

public class ImageConvertHandlerLeak implements HttpHandler {
  private final File directory;

  public ImageConvertHandlerLeak(File directory) {
    this.directory = directory;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String image = exchange.getRequestURI().getQuery();
    Process converter =
        new ProcessBuilder("convert", image, image + ".png")
            .directory(directory)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      boolean converted = converter.waitFor() == 0;
      exchange.sendResponseHeaders(converted ? 204 : 500, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.sendResponseHeaders(503, -1);
    } finally {
      converter.destroyForcibly();
      exchange.close();
    }
  }
}
