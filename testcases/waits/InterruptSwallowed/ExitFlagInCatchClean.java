// The catch clause itself lowers the flag that the loop asks, so the interrupt is the exit: right.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class ExitFlagInCatchClean extends Thread {
  private final BlockingQueue<String> samples = new LinkedBlockingQueue<>();
  private final Consumer<String> sink;

  public ExitFlagInCatchClean(Consumer<String> sink) {
    super("sample-writer");
    this.sink = sink;
  }

  public void offer(String sample) {
    samples.add(sample);
  }

  @Override
  public void run() {
    boolean more = true;
    while (more) {
      try {
        sink.accept(samples.take());
      } catch (InterruptedException e) {
        more = false;
      }
    }
    for (String rest = samples.poll(); rest != null; rest = samples.poll()) {
      sink.accept(rest);
    }
  }
}
