// Case: the plain flag is written by the decoding thread itself only, when it has seen the end of
// the stream.
import java.util.function.Consumer;
import java.util.function.IntSupplier;

public class StreamDecoderClean {
  private static final int END_OF_STREAM = -1;

  private final IntSupplier source;
  private final Consumer<String> frames;
  private boolean finished;

  public StreamDecoderClean(IntSupplier source, Consumer<String> frames) {
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
}
