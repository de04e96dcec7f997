// Every mirror's thread sends its answer through a queue that has room for all of them: right.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class NCastMirrorsClean {
  /** A server that has the files. */
  public interface Mirror {
    byte[] download(String file) throws IOException;
  }

  private final List<Mirror> mirrors;

  public NCastMirrorsClean(List<Mirror> mirrors) {
    if (mirrors.isEmpty()) {
      throw new IllegalArgumentException("no mirrors");
    }
    this.mirrors = List.copyOf(mirrors);
  }

  /** What the fastest mirror has, or nothing if it fails. */
  public byte[] download(String file) throws InterruptedException {
    BlockingQueue<byte[]> answers = new ArrayBlockingQueue<>(mirrors.size());
    for (Mirror mirror : mirrors) {
      Thread download = new Thread(() -> send(mirror, file, answers), "download");
      download.setDaemon(true);
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
      answers.put(content);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
