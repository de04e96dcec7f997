// Case: a request handler waits with no limit for an external program, which may hang.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class PdfConverterLeak implements HttpHandler {
  private final Path folder;

  public PdfConverterLeak(Path folder) {
    this.folder = folder;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Path source = Files.createTempFile(folder, "in", ".ps");
    Files.copy(
        exchange.getRequestBody(), source, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    int status = convert(source) ? 201 : 500;
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private boolean convert(Path source) throws IOException {
    Process converter =
        new ProcessBuilder("ps2pdf", source.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      return converter.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      converter.destroyForcibly();
    }
  }
}
