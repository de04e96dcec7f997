package shop.prices;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;

/** Wires the service. No leak: what it creates it closes. */
public final class PriceApp {
  private final Path catalogFile;

  private PriceApp(Path catalogFile) {
    this.catalogFile = catalogFile;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    new PriceApp(Path.of(args[0])).run();
  }

  private void run() throws IOException, InterruptedException {
    PriceRepository repository = new PriceRepository();
    PriceFetcher fetcher = new PriceFetcher(List.of());
    try (AlertService alerts = new AlertService(BigDecimal.TEN, PriceApp::print);
        Dispatcher dispatcher = new Dispatcher(Executors.newCachedThreadPool());
        BufferedReader catalog = Files.newBufferedReader(catalogFile)) {
      int articles =
          new CatalogImport(article -> dispatcher.dispatch(() -> print(article))).run(catalog);
      repository.store(fetcher.fetch("book"));
      repository.all().forEach(alerts::accept);
      print(articles + " articles, " + new HealthCheck(() -> {}).status());
    }
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
