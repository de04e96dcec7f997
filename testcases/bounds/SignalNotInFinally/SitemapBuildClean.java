// Case: the latch is counted down by the stage after each task, which runs whether the task threw
// or not.
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Function;

public class SitemapBuildClean {
  private final Executor crawlers;
  private final Function<String, List<String>> links;

  public SitemapBuildClean(Executor crawlers, Function<String, List<String>> links) {
    this.crawlers = crawlers;
    this.links = links;
  }

  public Set<String> build(Set<String> entryPages) throws InterruptedException {
    Set<String> pages = new ConcurrentSkipListSet<>();
    CountDownLatch visited = new CountDownLatch(entryPages.size());
    for (String entryPage : entryPages) {
      CompletableFuture.supplyAsync(() -> links.apply(entryPage), crawlers)
          .thenAccept(pages::addAll)
          .whenComplete((ignored, failure) -> visited.countDown());
    }
    visited.await();
    return pages;
  }
}
