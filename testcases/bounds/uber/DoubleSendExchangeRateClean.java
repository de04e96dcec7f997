// When the source fails, the fetcher sends an empty answer and returns: one send on each path.
// Right.
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;

public class DoubleSendExchangeRateClean {
  /** Where rates come from. */
  public interface RateSource {
    BigDecimal fetch(String pair) throws IOException;
  }

  private final RateSource source;

  public DoubleSendExchangeRateClean(RateSource source) {
    this.source = source;
  }

  public Optional<BigDecimal> rate(String pair) throws InterruptedException {
    SynchronousQueue<Optional<BigDecimal>> answer = new SynchronousQueue<>();
    Thread fetcher = new Thread(() -> fetch(pair, answer), "rate-fetcher");
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
        answer.put(Optional.empty());
        return;
      }
      answer.put(Optional.ofNullable(rate));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
