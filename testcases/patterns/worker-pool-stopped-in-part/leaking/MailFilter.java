import java.util.concurrent.*;

class MailFilter implements AutoCloseable {
  private final ExecutorService scanners = Executors.newFixedThreadPool(4);
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService deliveries = Executors.newFixedThreadPool(2);

  void add(Callable<Boolean> scan, Runnable deliver) {
    scanners.submit(
        () -> {
          if (scan.call()) {
            deliveries.execute(deliver);
          }
          return null;
        });
  }

  @Override
  public void close() {
    scanners.shutdownNow();
  }
}
