// Case: the future task is handed to the executor, then asked for its result.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;

public class ChecksumTaskClean {
  private final Executor executor;

  public ChecksumTaskClean(Executor executor) {
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
    executor.execute(task);
    try {
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
