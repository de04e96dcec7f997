// Case: the future task is asked for its result and never run.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;

public class ChecksumTaskLeak {
  private final Executor executor;

  public ChecksumTaskLeak(Executor executor) {
    this.executor = executor;
  }

  public long checksum(Path file) throws InterruptedException {
    FutureTask<Long> task =
        new FutureTask<>(
            () -> {
              CRC32 crc = new CRC32();
              crc.update(Files.readAllBytes(file));
              return crc.getValue();
            });
    executor.execute(() -> warmUp(file));
    try {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  public void warm(Path file) {
    executor.execute(() -> warmUp(file));
  }

  private static void warmUp(Path file) {
    try {
      Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
