// close() interrupts the threads in the list, but none was ever put into it: leaks.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.function.IntConsumer;

public class ShardWorkersLeak implements AutoCloseable {
  private final List<Thread> threads = new ArrayList<>();
  private final ThreadFactory factory;
  private final IntConsumer scan;

  public ShardWorkersLeak(String name, int shards, IntConsumer scan) {
    this.scan = scan;
    this.factory =
        body -> {
          Thread thread = new Thread(body);
          thread.setName(name);
          thread.setPriority(Thread.MIN_PRIORITY);
          return thread;
        };
    for (int shard = 0; shard < shards; shard++) {
      Thread worker = factory.newThread(scanner(shard));
      // BUG: Diagnostic contains: [ThreadNeverEnds]
      worker.start();
    }
  }

  private Runnable scanner(int shard) {
    return () -> {
      try {
        while (true) {
          scan.accept(shard);
          Thread.sleep(1_000);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    threads.clear();
  }
}
