// Clean: the timer's task loops while the flag is set that stop() clears.
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.IntSupplier;

public class TapeReaderClean {
  private final Timer timer = new Timer("tape", true);
  private final IntSupplier tape;
  private volatile long checksum;
  private volatile boolean reading = true;

  public TapeReaderClean(IntSupplier tape) {
    this.tape = tape;
  }

  public void start(long delayMillis) {
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            long sum = 0;
            while (reading) {
              sum = sum * 31 + tape.getAsInt();
              checksum = sum;
            }
          }
        };
    timer.schedule(task, delayMillis);
  }

  public long checksum() {
    return checksum;
  }

  public void stop() {
    reading = false;
    timer.cancel();
  }
}
