// Case: the base class's close calls the hook, but the subclass's hook only logs.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class AbstractTemplateLeak {
  abstract static class Component implements AutoCloseable {
    private boolean open = true;

    @Override
    public final void close() {
      if (open) {
        open = false;
        onClose();
      }
    }

    protected abstract void onClose();
  }

  public static final class Indexer extends Component {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    public void index(Runnable doc) {
      pool.execute(doc);
    }

    @Override
    protected void onClose() {
      Logger.getLogger("indexer").info("closing");
    }
  }
}
