// Case: orTimeout fails the future after its limit, but the walk behind it goes on for as long as
// there are links.
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

public class LinkCensusLeak {
  private static final int LIMIT_SECONDS = 20;

  /** Reads the links of a page. */
  public interface LinkReader {
    Collection<URI> linksOn(URI page);
  }

  private final LinkReader reader;
  private final Executor crawlers;

  public LinkCensusLeak(LinkReader reader, Executor crawlers) {
    this.reader = reader;
    this.crawlers = crawlers;
  }

  public int count(URI root) {
    CompletableFuture<Integer> census = CompletableFuture.supplyAsync(() -> walk(root), crawlers);
    // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
    CompletableFuture<Integer> limited = census.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS);
    try {
      return limited.join();
    } catch (CompletionException e) {
      return -1;
    }
  }

  private int walk(URI root) {
    Set<URI> seen = new HashSet<>(Set.of(root));
    Deque<URI> frontier = new ArrayDeque<>(seen);
    while (!frontier.isEmpty()) {
      for (URI link : reader.linksOn(frontier.removeFirst())) {
        if (seen.add(link)) {
          frontier.addLast(link);
        }
      }
    }
    return seen.size();
  }
}
