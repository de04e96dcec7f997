// Case: the owner sets the worker's flag and interrupts the worker's thread.
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

public class CrawlFrontier implements AutoCloseable {
  private final BlockingDeque<URI> frontier = new LinkedBlockingDeque<>();
  private final List<CrawlWorker> workers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  public CrawlFrontier(int parallelism, PageVisitor visitor) {
    for (int i = 0; i < parallelism; i++) {
      CrawlWorker worker = new CrawlWorker(frontier, visitor);
      workers.add(worker);
      threads.add(new Thread(worker, "crawl-" + i));
    }
  }

  public void start() {
    threads.forEach(Thread::start);
  }

  public void seed(URI uri) {
    frontier.addFirst(uri);
  }

  @Override
  public void close() {
    for (CrawlWorker worker : workers) {
      worker.requestStop();
    }
    for (Thread thread : threads) {
      thread.interrupt();
    }
  }
}
