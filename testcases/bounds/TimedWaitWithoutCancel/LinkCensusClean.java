// Case: orTimeout fails the future after its limit, and the walk has a deadline of its own.
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

public class LinkCensusClean {
  private static final int LIMIT_SECONDS = 20;

  /** Reads the links of a page. */
  public interface LinkReader {
    Collection<URI> linksOn(URI page);
  }

  private final LinkReader reader;
  private final Executor crawlers;

  public LinkCensusClean(LinkReader reader, Executor crawlers) {
    this.reader = reader;
    this.crawlers = crawlers;
  }

  public int count(URI root) {
    CompletableFuture<Integer> census = CompletableFuture.supplyAsync(() -> walk(root), crawlers);
    CompletableFuture<Integer> limited = census.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS);
    try {
      return limited.join();
    } catch (CompletionException e) {
      return -1;
    }
  }

  private int walk(URI root) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    Set<URI> seen = new HashSet<>(Set.of(root));
    Deque<URI> frontier = new ArrayDeque<>(seen);
    while (!frontier.isEmpty() && System.nanoTime() < deadline) {
      for (URI link : reader.linksOn(frontier.removeFirst())) {
        if (seen.add(link)) {
          frontier.addLast(link);
        }
      }
    }
    return seen.size();
  }
}
