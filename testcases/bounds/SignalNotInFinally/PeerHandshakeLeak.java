// Case: a thread completes the future with what it reads, and exceptionally when reading fails; a
// greeting that can't be parsed is forgotten and kills the thread.
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public class PeerHandshakeLeak extends Thread {
  /** The line to a peer. */
  public interface PeerLine {
    String greeting() throws IOException;
  }

  /** What two peers have agreed on. */
  public record Terms(int version, String cipher) {}

  private final CompletableFuture<Terms> agreed = new CompletableFuture<>();
  private final PeerLine line;

  public PeerHandshakeLeak(PeerLine line) {
    super("peer-handshake");
    this.line = line;
  }

  @Override
  public void run() {
    try {
      String greeting = line.greeting();
      // BUG: Diagnostic contains: [SignalNotInFinally] (one of these)
      agreed.complete(parse(greeting));
    } catch (IOException e) {
      agreed.completeExceptionally(e);
    }
  }

  private static Terms parse(String greeting) {
    String[] words = greeting.split(" ");
    if (words.length != 3 || !words[0].equals("HELLO")) {
      throw new IllegalArgumentException("not a greeting: " + greeting);
    }
    return new Terms(words[1].length(), words[2]);
  }

  /** Waits until the handshake is over. */
  public Terms terms() throws InterruptedException, ExecutionException {
    // BUG: Diagnostic contains: [UnboundedWait] or [WaitWithoutSignal] (one of these)
    return agreed.get();
  }
}
