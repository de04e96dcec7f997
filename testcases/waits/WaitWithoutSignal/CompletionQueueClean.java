// Case: a completion service puts finished tasks into the private queue; nothing offers to it by
// name.
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

public class CompletionQueueClean {
  private final BlockingQueue<Future<Integer>> finished = new LinkedBlockingQueue<>();
  private final ExecutorCompletionService<Integer> service;

  public CompletionQueueClean(Executor executor) {
    this.service = new ExecutorCompletionService<>(executor, finished);
  }

  public int total(List<Callable<Integer>> counters)
      throws InterruptedException, ExecutionException {
    counters.forEach(service::submit);
    int total = 0;
    for (int i = 0; i < counters.size(); i++) {
      total += finished.take().get();
    }
    return total;
  }
}
