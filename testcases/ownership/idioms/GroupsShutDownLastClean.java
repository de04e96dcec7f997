// Case: flush and unbind stand in a try whose finally ends both pools.
package cases.idioms;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class GroupsShutDownLastClean {
  interface Binding {
    void flush() throws IOException;

    void unbind() throws IOException;
  }

  private final Binding binding;
  private final ExecutorService boss = Executors.newFixedThreadPool(1);
  private final ExecutorService workers = Executors.newFixedThreadPool(8);

  public GroupsShutDownLastClean(Binding binding) {
    this.binding = binding;
  }

  public void accept(Runnable connection) {
    boss.execute(() -> workers.execute(connection));
  }

  public void close() throws IOException {
    try {
      binding.flush();
      binding.unbind();
    } finally {
      boss.shutdown();
      workers.shutdown();
    }
  }
}
