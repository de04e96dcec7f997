// Threads are started while messages are read, without end, but one per constant of an enum: a lane
// is opened once. Right.
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class PriorityLanesClean implements AutoCloseable {
  /** How urgent a message is. */
  public enum Priority {
    URGENT,
    NORMAL,
    BULK
  }

  /** Where messages come from. */
  public interface Source {
    String next() throws InterruptedException;

    Priority priorityOf(String message);
  }

  private final Map<Priority, Lane> lanes = new EnumMap<>(Priority.class);
  private final Consumer<String> sender;
  private boolean closed;

  public PriorityLanesClean(Consumer<String> sender) {
    this.sender = sender;
  }

  /** Distributes messages until the caller's thread is interrupted. */
  public void distribute(Source source) throws InterruptedException {
    while (true) {
      String message = source.next();
      laneFor(source.priorityOf(message)).messages.add(message);
    }
  }

  private synchronized Lane laneFor(Priority priority) {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    Lane lane = lanes.get(priority);
    if (lane == null) {
      lane = new Lane(priority);
      lanes.put(priority, lane);
      lane.start();
    }
    return lane;
  }

  @Override
  public synchronized void close() {
    closed = true;
    lanes.values().forEach(Thread::interrupt);
  }

  private final class Lane extends Thread {
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    Lane(Priority priority) {
      super("lane-" + priority);
    }

    @Override
    public void run() {
      try {
        while (true) {
          sender.accept(messages.take());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
