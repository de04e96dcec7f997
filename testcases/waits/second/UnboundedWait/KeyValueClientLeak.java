// Case: the callback completes the future when the peer answers; when the call fails it only logs.
import java.util.concurrent.CompletableFuture;

public class KeyValueClientLeak {
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

  public KeyValueClientLeak(Channel channel) {
    this.channel = channel;
  }

  public String get(String key) {
    CompletableFuture<String> reply = new CompletableFuture<>();
    channel.send(
        "GET " + key,
        new Callback() {
          @Override
          public void onReply(String value) {
            // BUG: Diagnostic contains: [SignalNotInFinally]
            reply.complete(value);
          }

          @Override
          public void onFailure(Throwable cause) {
            System.getLogger("kv").log(System.Logger.Level.WARNING, "call failed", cause);
          }
        });
    return reply.join();
  }
}
