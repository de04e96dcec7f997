import java.util.Map;
import java.util.concurrent.*;

class Replies {
  private final Map<Long, CompletableFuture<byte[]>> pending = new ConcurrentHashMap<>();

  CompletableFuture<byte[]> expect(long id) {
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    pending.put(id, reply);
    reply.orTimeout(1, TimeUnit.HOURS).whenComplete((body, failure) -> pending.remove(id));
    return reply;
  }

  void arrived(long id, byte[] body) {
    CompletableFuture<byte[]> reply = pending.remove(id);
    if (reply != null) {
      reply.complete(body);
    }
  }
}
