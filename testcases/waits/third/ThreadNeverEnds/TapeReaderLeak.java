// Leak: the timer's task loops for ever, and Timer.cancel() doesn't interrupt it.
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.IntSupplier;

public class TapeReaderLeak {
  private final Timer timer = new Timer("tape", true);
  private final IntSupplier tape;
  private volatile long checksum;

  public TapeReaderLeak(IntSupplier tape) {
    this.tape = tape;
  }

  public void start(long delayMillis) {
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            long sum = 0;
            while (true) {
              sum = sum * 31 + tape.getAsInt();
              checksum = sum;
            }
          }
        };
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    timer.schedule(task, delayMillis);
  }

  public long checksum() {
    return checksum;
  }

  public void stop() {
    timer.cancel();
  }
}
