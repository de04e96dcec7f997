// Base of the actors: one thread each, and a call that waits for the answer of that thread.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public abstract class Mailbox implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  protected final void tell(Runnable message) {
    thread.execute(message);
  }

  protected final <T> T ask(Callable<T> question) {
    try {
      // BUG: Diagnostic contains: [ExecutorSelfWait] (one of these)
      return thread.submit(question).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
