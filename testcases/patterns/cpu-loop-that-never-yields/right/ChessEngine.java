import java.util.concurrent.*;
import java.util.function.UnaryOperator;

class ChessEngine implements AutoCloseable {
  private final ExecutorService thinking = Executors.newSingleThreadExecutor();
  private volatile String best = "";

  void think(UnaryOperator<String> improve) {
    thinking.execute(
        () -> {
          while (!Thread.currentThread().isInterrupted()) {
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
