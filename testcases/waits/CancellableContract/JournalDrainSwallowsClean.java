// The loop of the method catches the interrupt, restores it and leaves.
import dev.leash.annotations.Cancellable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;

public class JournalDrainSwallowsClean {
  private final BlockingQueue<String> entries;
  private final List<String> written = new ArrayList<>();

  public JournalDrainSwallowsClean(BlockingQueue<String> entries) {
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
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  public List<String> written() {
    synchronized (written) {
      return List.copyOf(written);
    }
  }
}
