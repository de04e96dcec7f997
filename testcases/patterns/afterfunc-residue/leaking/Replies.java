// No check finds this.
import java.util.Map;
import java.util.concurrent.*;

class Replies {
  private final Map<Long, CompletableFuture<byte[]>> pending = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timeouts;

  Replies(ScheduledExecutorService timeouts) {
    this.timeouts = timeouts;
  }

  CompletableFuture<byte[]> expect(long id) {
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    pending.put(id, reply);
    timeouts.schedule(() -> pending.remove(id, reply) && reply.cancel(true), 1, TimeUnit.HOURS);
    return reply;
  }

  void arrived(long id, byte[] body) {
    CompletableFuture<byte[]> reply = pending.remove(id);
    if (reply != null) {
      reply.complete(body);
    }
  }
}
