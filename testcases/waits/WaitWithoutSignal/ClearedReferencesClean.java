// Case: the collector fills the reference queue, and a timeout completes the future; no code
// signals either.
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

public class ClearedReferencesClean implements AutoCloseable {
  private final ReferenceQueue<Object> cleared = new ReferenceQueue<>();
  private final Map<Reference<?>, Runnable> cleanups = new ConcurrentHashMap<>();
  private final Thread cleaner = new Thread(this::clean, "cleaner");

  public void start() {
    cleaner.setDaemon(true);
    cleaner.start();
  }

  public void onCleared(Object owner, Runnable cleanup) {
    cleanups.put(new WeakReference<>(owner, cleared), cleanup);
  }

  private void clean() {
    try {
      while (true) {
        Runnable cleanup = cleanups.remove(cleared.remove());
        if (cleanup != null) {
          cleanup.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets some time pass without a thread of its own. */
  public void settle() {
    CompletableFuture<Boolean> settled = new CompletableFuture<>();
    settled.completeOnTimeout(true, 50, TimeUnit.MILLISECONDS);
    settled.join();
  }

  @Override
  public void close() {
    cleaner.interrupt();
  }
}
