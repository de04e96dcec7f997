// Case: the helper polls with a limit, so the request ends without a quote.
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class QuoteController {
  private final BlockingQueue<String> fresh = new ArrayBlockingQueue<>(16);

  /** The feed's callback; old quotes make room for new ones. */
  public void onQuote(String quote) {
    while (!fresh.offer(quote)) {
      fresh.poll();
    }
  }

  @GetMapping("/quote")
  public String quote() {
    return nextQuote().map(q -> "{\"quote\":\"" + q + "\"}").orElse("{}");
  }

  private Optional<String> nextQuote() {
    try {
      return Optional.ofNullable(fresh.poll(1, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
