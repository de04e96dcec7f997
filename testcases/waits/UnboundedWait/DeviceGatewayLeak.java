// Case: a device's reply completes the future, but a device that never replies leaves the caller
// waiting.
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

public class DeviceGatewayLeak {
  private final Map<Integer, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final OutputStream wire;

  public DeviceGatewayLeak(OutputStream wire) {
    this.wire = wire;
  }

  /** Called by the reader of the wire. */
  public void onFrame(int id, String payload) {
    CompletableFuture<String> waiting = pending.remove(id);
    if (waiting != null) {
      waiting.complete(payload);
    }
  }

  public String query(String command) throws IOException {
    int id = ids.incrementAndGet();
    CompletableFuture<String> reply = new CompletableFuture<>();
    pending.put(id, reply);
    try {
      wire.write((id + " " + command + "\n").getBytes());
      wire.flush();
      // BUG: Diagnostic contains: [UnboundedWait]
      return reply.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      pending.remove(id);
    }
  }
}
