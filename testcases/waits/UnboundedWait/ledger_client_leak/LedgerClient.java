// Case: the call joins a future that the transport's callback completes on success only; a failure
// is merely logged.
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

public class LedgerClient {
  private static final Logger LOG = Logger.getLogger("ledger");

  private final AsyncTransport transport;

  public LedgerClient(AsyncTransport transport) {
    this.transport = transport;
  }

  public long balance(String account) {
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    transport.send(
        ("BALANCE " + account).getBytes(),
        new AsyncTransport.Callback() {
          @Override
          public void onReply(byte[] body) {
            // BUG: Diagnostic contains: [SignalNotInFinally]
            reply.complete(body);
          }

          @Override
          public void onFailure(IOException cause) {
            LOG.log(Level.WARNING, "ledger unreachable", cause);
          }
        });
    return Long.parseLong(new String(reply.join()));
  }
}
