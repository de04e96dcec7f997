import java.util.concurrent.*;

class TaxQuote {
  private final ExecutorService executor;

  TaxQuote(ExecutorService executor) {
    this.executor = executor;
  }

  long of(Callable<Long> office) throws InterruptedException, ExecutionException {
    Future<Long> quote = executor.submit(office);
    try {
      // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
      return quote.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return -1;
    }
  }
}
