// Reads a key from a replica; a replica that fails answers with an empty value.
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;

final class ReadTask implements Callable<Void> {
  private final Replica replica;
  private final String key;
  private final BlockingQueue<String> answers;

  ReadTask(Replica replica, String key, BlockingQueue<String> answers) {
    this.replica = replica;
    this.key = key;
    this.answers = answers;
  }

  @Override
  public Void call() throws InterruptedException {
    String value;
    try {
      value = replica.read(key);
    } catch (IOException | RuntimeException e) {
      value = "";
    }
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    answers.put(value);
    return null;
  }
}
