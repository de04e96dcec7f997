// Case: room for both that each probe puts.
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;

public class DoubleSendTwoEachClean {
  private final ExecutorService pool;
  private final UnaryOperator<String> scanner;

  public DoubleSendTwoEachClean(ExecutorService pool, UnaryOperator<String> scanner) {
    this.pool = pool;
    this.scanner = scanner;
  }

  public String scan(List<String> hosts) throws InterruptedException {
    BlockingQueue<String> log = new ArrayBlockingQueue<>(2 * hosts.size());
    for (String host : hosts) {
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
        log.put("begin " + host);
        String state = scanner.apply(host);
        log.put(host + " is " + state);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
