// Case: The outer class closes its nested board state but skips the executor held in it.
package second.nested;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class JobBoardLeak {
  private static final class State {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    final ExecutorService lane = Executors.newSingleThreadExecutor();
    final Deque<String> history = new ArrayDeque<>();
    int failures;
  }

  private final State state = new State();

  public void post(String name, Runnable job) {
    state.lane.execute(
        () -> {
          try {
            job.run();
          } catch (RuntimeException e) {
            synchronized (state) {
              state.failures++;
            }
          } finally {
            synchronized (state) {
              state.history.add(name);
            }
          }
        });
  }

  public int failures() {
    synchronized (state) {
      return state.failures;
    }
  }

  public void terminate() {
    synchronized (state) {
      state.history.clear();
      state.failures = 0;
    }
  }
}
