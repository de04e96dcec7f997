// Each page of an endless feed gets a task on a cached pool, but a task needs an idle engine and
// puts
// it back in finally: there are as many tasks as engines. Right.
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

public class IdleEnginesClean implements AutoCloseable {
  /** Lays out pages; used by one thread at a time. */
  public interface Engine {
    void layOut(String page);
  }

  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final BlockingQueue<Engine> idle;

  public IdleEnginesClean(List<Engine> engines) {
    this.idle = new LinkedBlockingQueue<>(engines);
  }

  /** Lays out pages until the caller's thread is interrupted or the feed ends. */
  public void layOutAll(Iterator<String> feed) throws InterruptedException {
    while (feed.hasNext()) {
      String page = feed.next();
      Engine engine = idle.take();
      try {
        pool.execute(() -> layOut(engine, page));
      } catch (RejectedExecutionException e) {
        idle.add(engine);
        return;
      }
    }
  }

  private void layOut(Engine engine, String page) {
    try {
      engine.layOut(page);
    } finally {
      idle.add(engine);
    }
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
