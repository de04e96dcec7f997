// Case: the base class's close calls the hook that shuts the pool down.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class AbstractTemplateClean {
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
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    public void index(Runnable doc) {
      pool.execute(doc);
    }

    @Override
    protected void onClose() {
      Logger.getLogger("indexer").info("closing");
      pool.shutdown();
    }
  }
}
