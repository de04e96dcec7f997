// close() sets the flag that the loop asks: right.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

public class DeadLetterSweeperClean implements AutoCloseable, Runnable {
  private final Queue<byte[]> deadLetters = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Predicate<byte[]> resend;

  public DeadLetterSweeperClean(Predicate<byte[]> resend) {
    this.resend = resend;
    Thread sweeper = new Thread(this, "dead-letter-sweeper");
    sweeper.start();
  }

  public void add(byte[] letter) {
    if (closed.get()) {
      throw new IllegalStateException("closed");
    }
    deadLetters.add(letter);
  }

  @Override
  public void run() {
    while (!stopped.get()) {
      byte[] letter = deadLetters.poll();
      if (letter == null) {
        LockSupport.parkNanos(100_000_000L);
      } else if (!resend.test(letter)) {
        deadLetters.add(letter);
      }
    }
  }

  @Override
  public void close() {
    closed.set(true);
    stopped.set(true);
    deadLetters.clear();
  }
}
