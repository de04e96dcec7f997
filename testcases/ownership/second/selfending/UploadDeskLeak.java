// Case: A fixed pool without a release keeps its threads for good.
package second.selfending;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class UploadDeskLeak {
  private static final int LANES = 4;

  private final ThreadPoolExecutor uploads;
  private final Map<String, Long> sizes = new ConcurrentHashMap<>();

  public UploadDeskLeak() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    uploads = new ThreadPoolExecutor(LANES, LANES, 20, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    uploads.setRejectedExecutionHandler(new ThreadPoolExecutor.AbortPolicy());
  }

  public void upload(String name, byte[] content) {
    uploads.execute(() -> sizes.put(name, (long) content.length));
  }

  public long total() {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }
}
