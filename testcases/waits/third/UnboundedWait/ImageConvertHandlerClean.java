// Clean: the request waits ten seconds for the converter process and kills it then.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

public class ImageConvertHandlerClean implements HttpHandler {
  private final File directory;

  public ImageConvertHandlerClean(File directory) {
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
      boolean converted =
          converter.waitFor(10, TimeUnit.SECONDS) && converter.exitValue() == 0;
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
