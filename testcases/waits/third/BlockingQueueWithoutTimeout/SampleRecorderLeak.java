// Leak: the recorder loops on a flag and waits in exchange(); stop() only clears the flag.
import java.util.concurrent.Exchanger;
import java.util.function.Consumer;

public class SampleRecorderLeak {
  private final Exchanger<double[]> exchanger;
  private final Consumer<double[]> disk;
  private volatile boolean recording = true;

  /** The exchanger is shared with the thread that samples. */
  public SampleRecorderLeak(Exchanger<double[]> exchanger, Consumer<double[]> disk) {
    this.exchanger = exchanger;
    this.disk = disk;
  }

  public void start() {
    Thread thread = new Thread(this::record, "sample-recorder");
    thread.start();
  }

  private void record() {
    double[] buffer = new double[4096];
    while (recording) {
      try {
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
        buffer = exchanger.exchange(buffer);
        disk.accept(buffer);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  public void stop() {
    recording = false;
  }
}
