// The loop compares a volatile enum field that abort() writes from another thread: right.
import java.util.function.IntUnaryOperator;

public class TransferSessionClean {
  /** Where the transfer is. */
  public enum State {
    IDLE,
    RUNNING,
    ABORTED
  }

  private final IntUnaryOperator sendChunk;
  private volatile State state = State.IDLE;

  public TransferSessionClean(IntUnaryOperator sendChunk) {
    this.sendChunk = sendChunk;
  }

  public void begin() {
    state = State.RUNNING;
    Thread sender =
        new Thread(
            new Runnable() {
              @Override
              public void run() {
                int chunk = 0;
                while (state == State.RUNNING) {
                  chunk = sendChunk.applyAsInt(chunk);
                }
              }
            },
            "transfer");
    sender.start();
  }

  public void abort() {
    state = State.ABORTED;
  }
}
