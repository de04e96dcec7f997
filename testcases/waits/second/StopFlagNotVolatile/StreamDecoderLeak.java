// Case: besides the decoder's own end-of-stream, a public abort() writes the plain flag from other
// threads.
import java.util.function.Consumer;
import java.util.function.IntSupplier;

public class StreamDecoderLeak {
  private static final int END_OF_STREAM = -1;

  private final IntSupplier source;
  private final Consumer<String> frames;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean finished;

  public StreamDecoderLeak(IntSupplier source, Consumer<String> frames) {
    this.source = source;
    this.frames = frames;
  }

  public Thread decodeInBackground() {
    Thread decoder =
        new Thread() {
          @Override
          public void run() {
            StringBuilder frame = new StringBuilder();
            while (!finished) {
              onUnit(source.getAsInt(), frame);
            }
          }
        };
    decoder.start();
    return decoder;
  }

  private void onUnit(int unit, StringBuilder frame) {
    if (unit == END_OF_STREAM) {
      finished = true;
    }
    if (unit == '\n' || unit == END_OF_STREAM) {
      frames.accept(frame.toString());
      frame.setLength(0);
    } else {
      frame.append((char) unit);
    }
  }

  public void abort() {
    finished = true;
  }
}
