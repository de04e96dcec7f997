// Leak: the remote callback completes the future on success only; after an error quote() waits for
// ever.
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

public class QuoteGatewayLeak {
  /** What the wire protocol calls back. */
  public interface ReplyHandler {
    void onReply(byte[] payload);

    void onFailure(Throwable cause);
  }

  /** The connection to the quote server. */
  public interface RemoteChannel {
    void send(String request, ReplyHandler handler);
  }

  private static final Logger LOG = Logger.getLogger("quotes");

  private final RemoteChannel channel;

  public QuoteGatewayLeak(RemoteChannel channel) {
    this.channel = channel;
  }

  public int quote(String symbol) {
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    channel.send(
        "QUOTE " + symbol,
        new ReplyHandler() {
          @Override
          public void onReply(byte[] payload) {
            // BUG: Diagnostic contains: [SignalNotInFinally]
            reply.complete(payload);
          }

          @Override
          public void onFailure(Throwable cause) {
            LOG.log(Level.WARNING, "no quote for " + symbol, cause);
          }
        });
    byte[] payload = reply.join();
    return payload.length == 0 ? 0 : payload[0];
  }
}
