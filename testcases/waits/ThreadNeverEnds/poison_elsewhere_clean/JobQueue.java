// The queue's own class offers the end mark, to as many workers as there are.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class JobQueue {
  private static final Runnable END = () -> {};

  private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();

  void add(Runnable job) {
    jobs.add(job);
  }

  void finish(int workers) {
    for (int i = 0; i < workers; i++) {
      jobs.add(END);
    }
  }

  Runnable next() throws InterruptedException {
    Runnable job = jobs.take();
    return job == END ? null : job;
  }
}
