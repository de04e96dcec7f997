// N-cast: every mirror's thread sends its answer through a queue without capacity, and the caller
// takes the first only: all other put() calls stay. Leaks.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

public class NCastMirrorsLeak {
  /** A server that has the files. */
  public interface Mirror {
    byte[] download(String file) throws IOException;
  }

  private final List<Mirror> mirrors;

  public NCastMirrorsLeak(List<Mirror> mirrors) {
    if (mirrors.isEmpty()) {
      throw new IllegalArgumentException("no mirrors");
    }
    this.mirrors = List.copyOf(mirrors);
  }

  /** What the fastest mirror has, or nothing if it fails. */
  public byte[] download(String file) throws InterruptedException {
    BlockingQueue<byte[]> answers = new SynchronousQueue<>();
    for (Mirror mirror : mirrors) {
      Thread download = new Thread(() -> send(mirror, file, answers), "download");
      download.setDaemon(true);
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      download.start();
    }
    return answers.take();
  }

  private static void send(Mirror mirror, String file, BlockingQueue<byte[]> answers) {
    byte[] content;
    try {
      content = mirror.download(file);
    } catch (IOException | RuntimeException e) {
      content = new byte[0];
    }
    try {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      answers.put(content);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
