// Case: the caller waits with a limit, then takes its request back.
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

public class DeviceGatewayClean {
  private final Map<Integer, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final OutputStream wire;

  public DeviceGatewayClean(OutputStream wire) {
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
      return reply.get(5, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      reply.cancel(false);
      throw new IOException("no reply to " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      pending.remove(id);
    }
  }
}
