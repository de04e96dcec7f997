// Double send: when the source fails, the fetcher sends an empty answer and goes on to send
// another;
// the caller takes one, so the second put() stays. Leaks.
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;

public class DoubleSendExchangeRateLeak {
  /** Where rates come from. */
  public interface RateSource {
    BigDecimal fetch(String pair) throws IOException;
  }

  private final RateSource source;

  public DoubleSendExchangeRateLeak(RateSource source) {
    this.source = source;
  }

  public Optional<BigDecimal> rate(String pair) throws InterruptedException {
    SynchronousQueue<Optional<BigDecimal>> answer = new SynchronousQueue<>();
    Thread fetcher = new Thread(() -> fetch(pair, answer), "rate-fetcher");
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    fetcher.start();
    try {
      return answer.take();
    } catch (InterruptedException e) {
      fetcher.interrupt();
      throw e;
    }
  }

  private void fetch(String pair, SynchronousQueue<Optional<BigDecimal>> answer) {
    BigDecimal rate = null;
    try {
      try {
        rate = source.fetch(pair);
      } catch (IOException | RuntimeException e) {
        // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
        answer.put(Optional.empty());
      }
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      answer.put(Optional.ofNullable(rate));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
