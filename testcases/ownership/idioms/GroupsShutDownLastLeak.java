// Case: flush and unbind come first and may throw; both pools are shut down last.
package cases.idioms;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class GroupsShutDownLastLeak {
  interface Binding {
    void flush() throws IOException;

    void unbind() throws IOException;
  }

  private final Binding binding;
  // BUG: Diagnostic contains: [CancelNotInFinally] (one of these: boss)
  private final ExecutorService boss = Executors.newFixedThreadPool(1);
  // BUG: Diagnostic contains: [CancelNotInFinally] (one of these: workers)
  private final ExecutorService workers = Executors.newFixedThreadPool(8);

  public GroupsShutDownLastLeak(Binding binding) {
    this.binding = binding;
  }

  public void accept(Runnable connection) {
    boss.execute(() -> workers.execute(connection));
  }

  public void close() throws IOException {
    binding.flush();
    binding.unbind();
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these: boss)
    boss.shutdown();
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these: workers)
    workers.shutdown();
  }
}
