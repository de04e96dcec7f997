// Case: the queue has room for the element, so the same thread may put and take.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

public class HandOffInPlaceClean {
  private final UnaryOperator<String> enricher;
  private final Consumer<String> sink;

  public HandOffInPlaceClean(UnaryOperator<String> enricher, Consumer<String> sink) {
    this.enricher = enricher;
    this.sink = sink;
  }

  public void process(String document) throws InterruptedException {
    BlockingQueue<String> handOff = new ArrayBlockingQueue<>(1);
    handOff.put(enricher.apply(document));
    sink.accept(handOff.take());
  }
}
