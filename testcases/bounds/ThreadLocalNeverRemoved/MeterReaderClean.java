// Case: the thread that sets the value is the reader's own, is used for nothing else, and takes it
// along when it ends.
import java.util.concurrent.BlockingQueue;
import java.util.function.BiConsumer;

public class MeterReaderClean extends Thread implements AutoCloseable {
  private static final ThreadLocal<String> METER = new ThreadLocal<>();

  private final BlockingQueue<String> meters;
  private final BiConsumer<String, Integer> readings;

  public MeterReaderClean(BlockingQueue<String> meters, BiConsumer<String, Integer> readings) {
    super("meter-reader");
    this.meters = meters;
    this.readings = readings;
  }

  /** The meter that the current thread reads. */
  public static String meter() {
    return METER.get();
  }

  @Override
  public void run() {
    try {
      while (true) {
        String meter = meters.take();
        METER.set(meter);
        readings.accept(meter, meter.hashCode());
      }
    } catch (InterruptedException e) {
      interrupt();
    }
  }

  @Override
  public void close() {
    interrupt();
  }
}
