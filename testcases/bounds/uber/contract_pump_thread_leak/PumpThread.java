// Case: part of the case beside it.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Pumps messages to a device, until it is told to stop. */
public class PumpThread extends Thread {
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final Consumer<String> device;
  private volatile boolean running = true;

  public PumpThread(Consumer<String> device) {
    super("pump");
    this.device = device;
  }

  public void send(String message) {
    messages.add(message);
  }

  @Override
  public void run() {
    try {
      while (running) {
        device.accept(messages.take());
      }
    } catch (InterruptedException e) {
      interrupt();
    }
  }

  public void stopPumping() {
    running = false;
    interrupt();
  }
}
