import com.sun.net.httpserver.*;
import java.io.IOException;
import java.util.function.Consumer;

class PrintHandler implements HttpHandler {
  private final Consumer<byte[]> printer;

  PrintHandler(Consumer<byte[]> printer) {
    this.printer = printer;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] document = exchange.getRequestBody().readAllBytes();
    Thread job = new Thread(() -> printer.accept(document), "print-job");
    // BUG: Diagnostic contains: [UnboundedSpawn]
    job.start();
    exchange.sendResponseHeaders(202, -1);
    exchange.close();
  }
}
