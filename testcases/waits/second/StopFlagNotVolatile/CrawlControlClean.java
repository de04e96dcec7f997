// Case: the flag lives in a small control object that the crawler shares with its caller; it is
// volatile.
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Function;

public class CrawlControlClean {
  /** What the caller of a crawl holds in its hands. */
  public static final class Ticket {
    private volatile boolean revoked;

    private Ticket() {}

    public void revoke() {
      revoked = true;
    }
  }

  private final Function<URI, Collection<URI>> fetcher;

  public CrawlControlClean(Function<URI, Collection<URI>> fetcher) {
    this.fetcher = fetcher;
  }

  public Ticket crawl(URI seed) {
    Ticket ticket = new Ticket();
    new Thread(() -> follow(seed, ticket), "crawl-" + seed.getHost()).start();
    return ticket;
  }

  private void follow(URI seed, Ticket ticket) {
    Deque<URI> frontier = new ArrayDeque<>();
    frontier.add(seed);
    while (!ticket.revoked && !frontier.isEmpty()) {
      frontier.addAll(fetcher.apply(frontier.poll()));
    }
  }
}
