// Case: double send: each probe puts twice, and there is room for one of each.
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;

public class DoubleSendTwoEachLeak {
  private final ExecutorService pool;
  private final UnaryOperator<String> scanner;

  public DoubleSendTwoEachLeak(ExecutorService pool, UnaryOperator<String> scanner) {
    this.pool = pool;
    this.scanner = scanner;
  }

  public String scan(List<String> hosts) throws InterruptedException {
    BlockingQueue<String> log = new ArrayBlockingQueue<>(hosts.size());
    for (String host : hosts) {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      pool.execute(new Probe(host, log));
    }
    return log.take();
  }

  private final class Probe implements Runnable {
    private final String host;
    private final BlockingQueue<String> log;

    Probe(String host, BlockingQueue<String> log) {
      this.host = host;
      this.log = log;
    }

    @Override
    public void run() {
      try {
        // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
        log.put("begin " + host);
        String state = scanner.apply(host);
        // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
        log.put(host + " is " + state);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
