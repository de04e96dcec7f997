// Case: see IdleChannel; the timer that all channels share and that lives as long as the process.
import java.util.Timer;

final class Housekeeping {
  static final Timer TIMER = new Timer("housekeeping", true);

  private Housekeeping() {}
}
