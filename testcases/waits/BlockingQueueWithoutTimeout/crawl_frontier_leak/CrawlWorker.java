// Case: part of the case beside it.
import java.net.URI;
import java.util.concurrent.BlockingDeque;

final class CrawlWorker implements Runnable {
  private final BlockingDeque<URI> frontier;
  private final PageVisitor visitor;
  private volatile boolean stopRequested;

  CrawlWorker(BlockingDeque<URI> frontier, PageVisitor visitor) {
    this.frontier = frontier;
    this.visitor = visitor;
  }

  void requestStop() {
    stopRequested = true;
  }

  @Override
  public void run() {
    while (!stopRequested) {
      URI page;
      try {
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
        page = frontier.takeFirst();
      } catch (InterruptedException e) {
        return;
      }
      for (URI link : visitor.visit(page)) {
        frontier.addLast(link);
      }
    }
  }
}
