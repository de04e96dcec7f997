// Case: part of the case beside it.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Takes the first of several answers. */
public class FirstAnswer<T> {
  private final BlockingQueue<T> answers;

  public FirstAnswer(int parties) {
    this.answers = new ArrayBlockingQueue<>(parties);
  }

  public void give(T answer) {
    try {
      answers.put(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public T first() throws InterruptedException {
    return answers.take();
  }
}
