import java.util.concurrent.*;
import java.util.function.UnaryOperator;

class ChessEngine implements AutoCloseable {
  private final ExecutorService thinking = Executors.newSingleThreadExecutor();
  private volatile String best = "";

  void think(UnaryOperator<String> improve) {
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    thinking.execute(
        () -> {
          while (true) {
            best = improve.apply(best);
          }
        });
  }

  String best() {
    return best;
  }

  @Override
  public void close() {
    thinking.shutdownNow();
  }
}
