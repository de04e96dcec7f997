// Case: a web socket's callback joins what the indexer's thread does: the client's thread hangs
// with the indexer.
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class ChatIndexerLeak implements WebSocket.Listener {
  /** Adds messages to the search index, on its own thread. */
  public interface Indexer {
    CompletableFuture<Void> add(String message);
  }

  private final Indexer indexer;
  private final StringBuilder partial = new StringBuilder();

  public ChatIndexerLeak(Indexer indexer) {
    this.indexer = indexer;
  }

  @Override
  public void onOpen(WebSocket socket) {
    socket.request(1);
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    partial.append(data);
    if (!last) {
      socket.request(1);
      return null;
    }
    String message = partial.toString();
    partial.setLength(0);
    // BUG: Diagnostic contains: [UnboundedWait]
    indexer.add(message).join();
    socket.request(1);
    return null;
  }
}
