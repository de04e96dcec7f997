// Leak: the state that ends the encoder's loop is a plain field, written by the caller of abort().
import java.util.Iterator;
import java.util.function.Consumer;

public class VideoEncoderLeak {
  private enum State {
    IDLE,
    ENCODING,
    ABORTED
  }

  private final Iterator<int[]> frames;
  private final Consumer<int[]> sink;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private State state = State.IDLE;

  public VideoEncoderLeak(Iterator<int[]> frames, Consumer<int[]> sink) {
    this.frames = frames;
    this.sink = sink;
  }

  public Thread encode() {
    state = State.ENCODING;
    Thread thread = new Thread(new Loop(), "encoder");
    thread.start();
    return thread;
  }

  public void abort() {
    state = State.ABORTED;
  }

  private class Loop implements Runnable {
    @Override
    public void run() {
      do {
        if (!frames.hasNext()) {
          return;
        }
        sink.accept(frames.next());
      } while (state != State.ABORTED);
    }
  }
}
