import java.util.concurrent.*;

class RateLookup {
  private final ExecutorService executor;

  RateLookup(ExecutorService executor) {
    this.executor = executor;
  }

  String rate(Callable<String> bank) throws InterruptedException {
    BlockingQueue<String> reply = new SynchronousQueue<>();
    executor.submit(
        () -> {
          String rate;
          try {
            rate = bank.call();
          } catch (Exception e) {
            rate = "unknown";
          }
          reply.put(rate);
          return null;
        });
    return reply.take();
  }
}
