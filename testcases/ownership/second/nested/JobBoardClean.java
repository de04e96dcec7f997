// Case: The outer class reaches into its nested state and shuts the executor down.
package second.nested;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class JobBoardClean {
  private static final class State {
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
    state.lane.shutdownNow();
  }
}
