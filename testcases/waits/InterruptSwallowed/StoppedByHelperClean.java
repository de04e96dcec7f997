// The catch clause calls a method that restores the flag, and the loop's condition asks it: right.
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

public class StoppedByHelperClean implements Runnable {
  private static final Logger LOG = Logger.getLogger("swap");

  private final Exchanger<byte[]> exchanger;
  private final UnaryOperator<byte[]> fill;

  public StoppedByHelperClean(Exchanger<byte[]> exchanger, UnaryOperator<byte[]> fill) {
    this.exchanger = exchanger;
    this.fill = fill;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[8_192];
    while (alive()) {
      try {
        buffer = exchanger.exchange(fill.apply(buffer), 5, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        LOG.fine("no partner yet");
      } catch (Exception e) {
        failed(e);
      }
    }
  }

  private static boolean alive() {
    return !Thread.currentThread().isInterrupted();
  }

  private static void failed(Exception e) {
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    } else {
      LOG.log(Level.WARNING, "buffer lost", e);
    }
  }
}
