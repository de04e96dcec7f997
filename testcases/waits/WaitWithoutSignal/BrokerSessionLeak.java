// Case: the future that connect() joins is never completed; the session's thread only sets its
// state.
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

public class BrokerSessionLeak {
  /** The wire to the broker. */
  public interface Link {
    String open() throws IOException;
  }

  private final CompletableFuture<String> opened = new CompletableFuture<>();
  private final Executor executor;
  private final Link link;
  private volatile String state = "new";

  public BrokerSessionLeak(Executor executor, Link link) {
    this.executor = executor;
    this.link = link;
  }

  public String connect() {
    executor.execute(this::open);
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    return opened.join();
  }

  private void open() {
    try {
      state = link.open();
    } catch (IOException | RuntimeException e) {
      state = "failed";
    }
  }

  public String state() {
    return state;
  }
}
