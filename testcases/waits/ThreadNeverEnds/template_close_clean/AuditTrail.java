// while (true) without a catch: the interrupt of the base class's helper is thrown out. Right.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public final class AuditTrail extends ManagedLoop {
  private final BlockingQueue<String> entries = new LinkedBlockingQueue<>();
  private final Consumer<String> journal;
  private volatile boolean sealed;

  public AuditTrail(Consumer<String> journal) {
    this.journal = journal;
  }

  public void record(String entry) {
    if (!sealed) {
      entries.add(entry);
    }
  }

  @Override
  protected void step() throws InterruptedException {
    journal.accept(entries.take());
  }

  @Override
  protected void beforeClose() {
    sealed = true;
  }
}
