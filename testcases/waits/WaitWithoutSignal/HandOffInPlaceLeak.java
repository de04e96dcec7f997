// Case: one thread puts into a SynchronousQueue and would take the element itself afterwards:
// nobody meets it.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

public class HandOffInPlaceLeak {
  private final UnaryOperator<String> enricher;
  private final Consumer<String> sink;

  public HandOffInPlaceLeak(UnaryOperator<String> enricher, Consumer<String> sink) {
    this.enricher = enricher;
    this.sink = sink;
  }

  public void process(String document) throws InterruptedException {
    BlockingQueue<String> handOff = new SynchronousQueue<>();
    // BUG: Diagnostic contains: [WaitWithoutSignal] or [BlockingQueueWithoutTimeout]
    handOff.put(enricher.apply(document));
    sink.accept(handOff.take());
  }
}
