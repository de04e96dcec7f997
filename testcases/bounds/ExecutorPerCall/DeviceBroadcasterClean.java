// The worker makes its pool before it begins to take commands: right.
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class DeviceBroadcasterClean implements AutoCloseable {
  /** A device in the field. */
  public interface Device {
    void send(String command) throws IOException;
  }

  private final BlockingQueue<String> commands = new LinkedBlockingQueue<>();
  private final List<Device> devices;
  private final Thread worker = new Thread(this::broadcast, "device-broadcaster");

  public DeviceBroadcasterClean(List<Device> devices) {
    this.devices = List.copyOf(devices);
  }

  public void start() {
    worker.start();
  }

  public void submit(String command) {
    commands.add(command);
  }

  private void broadcast() {
    ExecutorService pool = new ScheduledThreadPoolExecutor(4);
    try {
      while (true) {
        String command = commands.take();
        List<Callable<Void>> sends = new ArrayList<>();
        for (Device device : devices) {
          sends.add(
              () -> {
                device.send(command);
                return null;
              });
        }
        pool.invokeAll(sends, 10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
    }
  }

  @Override
  public void close() {
    worker.interrupt();
  }
}
