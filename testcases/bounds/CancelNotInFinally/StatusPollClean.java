// Case: an endless poll is cancelled after the answer and in the handler of everything that the
// backend can throw.
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

public class StatusPollClean {
  /** Answers queries, some of them slowly. */
  public interface Backend {
    String ask(String query) throws IOException;
  }

  private final ExecutorService workers;
  private final Backend backend;
  private final Supplier<String> status;

  public StatusPollClean(ExecutorService workers, Backend backend, Supplier<String> status) {
    this.workers = workers;
    this.backend = backend;
    this.status = status;
  }

  public String ask(String query, StringBuffer progress) {
    Future<?> poll = workers.submit(() -> pollStatus(progress));
    try {
      String answer = backend.ask(query);
      poll.cancel(true);
      return answer;
    } catch (IOException | RuntimeException e) {
      poll.cancel(true);
      return "no answer: " + e.getMessage();
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
