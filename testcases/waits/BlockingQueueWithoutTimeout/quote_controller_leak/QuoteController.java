// Case: a controller's handler calls a helper that takes from a queue with no limit: the request
// hangs with the feed.
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
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
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      return Optional.of(fresh.take());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
