// The method promises to end when it is interrupted, but its loop catches the interrupt, ignores it
// and takes the next entry.
import dev.leash.annotations.Cancellable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;

public class JournalDrainSwallowsLeak {
  private final BlockingQueue<String> entries;
  private final List<String> written = new ArrayList<>();

  public JournalDrainSwallowsLeak(BlockingQueue<String> entries) {
    this.entries = entries;
  }

  @Cancellable
  public void drain() {
    while (true) {
      try {
        String entry = entries.take();
        synchronized (written) {
          written.add(entry);
        }
        // BUG: Diagnostic contains: [CancellableContract] or [InterruptSwallowed]
      } catch (InterruptedException e) {
        synchronized (written) {
          written.add("-- interrupted --");
        }
      }
    }
  }

  public List<String> written() {
    synchronized (written) {
      return List.copyOf(written);
    }
  }
}
