// Case: the session's thread completes the future on both its ways.
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

public class BrokerSessionClean {
  /** The wire to the broker. */
  public interface Link {
    String open() throws IOException;
  }

  private final CompletableFuture<String> opened = new CompletableFuture<>();
  private final Executor executor;
  private final Link link;
  private volatile String state = "new";

  public BrokerSessionClean(Executor executor, Link link) {
    this.executor = executor;
    this.link = link;
  }

  public String connect() {
    executor.execute(this::open);
    return opened.join();
  }

  private void open() {
    try {
      state = link.open();
      opened.complete(state);
    } catch (IOException | RuntimeException e) {
      state = "failed";
      opened.completeExceptionally(e);
    }
  }

  public String state() {
    return state;
  }
}
