// Case: each process is pushed on a stack of undo steps as soon as it runs; finally runs them all,
// although no destroy() stands there.
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

public class EncoderChainClean {
  /** Reads what the encoders offer and writes the film. */
  public interface Muxer {
    long mux(List<Path> pipes, Path film) throws IOException;
  }

  private final Muxer muxer;

  public EncoderChainClean(Muxer muxer) {
    this.muxer = muxer;
  }

  public long encode(Path video, Path audio, Path film) throws IOException {
    Deque<Runnable> undo = new ArrayDeque<>();
    try {
      Process pictures = start("x264", video);
      undo.push(pictures::destroyForcibly);
      Process sound = start("opusenc", audio);
      undo.push(sound::destroyForcibly);
      return muxer.mux(List.of(video, audio), film);
    } finally {
      undo.forEach(Runnable::run);
    }
  }

  private static Process start(String program, Path source) throws IOException {
    return new ProcessBuilder(program, source.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
