// Case: the hook closes its socket in the end and its pool first.
package cases.idioms;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

abstract class Service implements AutoCloseable {
  private final AtomicBoolean closed = new AtomicBoolean();

  protected abstract void doClose() throws IOException;

  @Override
  public final void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try {
      doClose();
    } catch (IOException e) {
      Logger.getLogger("service").log(Level.WARNING, "close", e);
    }
  }
}
