// Clean: the recorder loops on a flag and waits in exchange() one second at a time.
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

public class SampleRecorderClean {
  private final Exchanger<double[]> exchanger;
  private final Consumer<double[]> disk;
  private volatile boolean recording = true;

  /** The exchanger is shared with the thread that samples. */
  public SampleRecorderClean(Exchanger<double[]> exchanger, Consumer<double[]> disk) {
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
        buffer = exchanger.exchange(buffer, 1, TimeUnit.SECONDS);
        disk.accept(buffer);
      } catch (TimeoutException e) {
        continue;
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
