// Case: A cleanup stack is filled with the pool's shutdown and run on every exit.
package second.cleanupidioms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

public class SnapshotWriterClean {
  /** Runs what was registered, last first. */
  static final class Cleanup implements AutoCloseable {
    private final Deque<Runnable> actions = new ArrayDeque<>();

    void register(Runnable action) {
      actions.push(action);
    }

    @Override
    public void close() {
      while (!actions.isEmpty()) {
        actions.pop().run();
      }
    }
  }

  private final Map<String, String> state = new ConcurrentHashMap<>();
  private final AtomicBoolean busy = new AtomicBoolean();

  public int write(Consumer<String> out) throws InterruptedException {
    try (Cleanup cleanup = new Cleanup()) {
      busy.set(true);
      cleanup.register(() -> busy.set(false));
      ExecutorService encoders = Executors.newFixedThreadPool(2);
      cleanup.register(encoders::shutdown);
      List<Callable<String>> work = new ArrayList<>();
      state.forEach((k, v) -> work.add(() -> k + "=" + v));
      List<Future<String>> lines = encoders.invokeAll(work);
      lines.forEach(line -> out.accept(line.toString()));
      return lines.size();
    }
  }
}
