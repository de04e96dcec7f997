// Case: part of the case beside it.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Takes the first of several answers. */
public class FirstAnswer<T> {
  private final BlockingQueue<T> answers;

  public FirstAnswer() {
    this.answers = new ArrayBlockingQueue<>(1);
  }

  public void give(T answer) {
    try {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      answers.put(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public T first() throws InterruptedException {
    return answers.take();
  }
}
