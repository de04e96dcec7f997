// A task per block of a stream on an executor without bound, but each waits for the one before: one
// block is written while the next is read. Right.
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class DoubleBufferedCopyClean implements AutoCloseable {
  private static final int BLOCK = 1 << 20;

  private final ExecutorService writer = Executors.newSingleThreadExecutor();

  public long copy(InputStream in, OutputStream out) throws IOException, InterruptedException {
    long copied = 0;
    Future<?> previous = null;
    byte[] block;
    while ((block = in.readNBytes(BLOCK)).length > 0) {
      await(previous);
      byte[] full = block;
      previous =
          writer.submit(
              () -> {
                out.write(full);
                return null;
              });
      copied += full.length;
    }
    await(previous);
    return copied;
  }

  private static void await(Future<?> write) throws IOException, InterruptedException {
    if (write == null) {
      return;
    }
    try {
      write.get();
    } catch (ExecutionException e) {
      throw new IOException("write failed", e.getCause());
    }
  }

  @Override
  public void close() throws InterruptedException {
    writer.shutdownNow();
    writer.awaitTermination(10, TimeUnit.SECONDS);
  }
}
