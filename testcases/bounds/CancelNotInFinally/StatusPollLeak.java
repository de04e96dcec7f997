// Case: an endless poll is cancelled after the answer and after a time-out, but every other failure
// of the backend leaves it running in the shared pool.
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

public class StatusPollLeak {
  /** Answers queries, some of them slowly. */
  public interface Backend {
    String ask(String query) throws IOException;
  }

  private final ExecutorService workers;
  private final Backend backend;
  private final Supplier<String> status;

  public StatusPollLeak(ExecutorService workers, Backend backend, Supplier<String> status) {
    this.workers = workers;
    this.backend = backend;
    this.status = status;
  }

  public String ask(String query, StringBuffer progress) throws IOException {
    Future<?> poll = workers.submit(() -> pollStatus(progress));
    try {
      String answer = backend.ask(query);
      // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
      poll.cancel(true);
      return answer;
    } catch (SocketTimeoutException e) {
      // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
      poll.cancel(true);
      return "no answer in time";
    }
  }

  private void pollStatus(StringBuffer progress) {
    try {
      while (true) {
        progress.append(status.get()).append('\n');
        Thread.sleep(200);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
