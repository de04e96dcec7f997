// The permit is awaited uninterruptibly, though the method promises to end when it is interrupted.
import dev.leash.annotations.Cancellable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

public class UploadPermitLeak {
  private final Semaphore uploads = new Semaphore(3);

  @Cancellable
  public void upload(byte[] content, OutputStream target) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [CancellableContract]
    uploads.acquireUninterruptibly();
    try {
      for (int at = 0; at < content.length; at += 4096) {
        if (Thread.interrupted()) {
          throw new InterruptedException("upload stopped at " + at);
        }
        target.write(content, at, Math.min(4096, content.length - at));
      }
    } finally {
      uploads.release();
    }
  }
}
