// Case: a project class called ThreadPool counts and runs in the caller.
package cases.lookalike;

public class ProjectThreadPoolClean {
  static final class ThreadPool {
    private int running;

    void submit(Runnable r) {
      running++;
      try {
        r.run();
      } finally {
        running--;
      }
    }

    void shutdown() {
      running = 0;
    }
  }

  private final ThreadPool pool = new ThreadPool();

  public void run(Runnable r) {
    pool.submit(r);
  }
}
