// Each test makes a pool of its own, in methods named as a server's are: tests are silent by
// policy,
// and it is shut down right.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UploadBufferTest {
  private final UploadBuffer buffer = new UploadBuffer();

  @Test
  void handle() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> adds = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        String name = "upload-" + i;
        adds.add(() -> buffer.add(name));
      }
      pool.invokeAll(adds, 10, TimeUnit.SECONDS);
      if (buffer.size() != 1_000) {
        throw new AssertionError("lost uploads: " + buffer.size());
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
