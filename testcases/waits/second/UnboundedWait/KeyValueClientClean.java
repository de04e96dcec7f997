// Case: the callback completes the future when the peer answers and when the call fails.
import java.util.concurrent.CompletableFuture;

public class KeyValueClientClean {
  /** The asynchronous connection to the store. */
  public interface Channel {
    void send(String command, Callback callback);
  }

  /** Called by the channel's own thread, exactly one of the two. */
  public interface Callback {
    void onReply(String value);

    void onFailure(Throwable cause);
  }

  private final Channel channel;

  public KeyValueClientClean(Channel channel) {
    this.channel = channel;
  }

  public String get(String key) {
    CompletableFuture<String> reply = new CompletableFuture<>();
    channel.send(
        "GET " + key,
        new Callback() {
          @Override
          public void onReply(String value) {
            reply.complete(value);
          }

          @Override
          public void onFailure(Throwable cause) {
            reply.completeExceptionally(cause);
          }
        });
    return reply.join();
  }
}
