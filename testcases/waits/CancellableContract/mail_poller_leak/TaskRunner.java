// Runs tasks on threads that it interrupts when it is told to stop: they must obey that.
import dev.leash.annotations.Cancellable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public final class TaskRunner {
  private final List<Thread> threads = new CopyOnWriteArrayList<>();

  public void run(@Cancellable Runnable task) {
    Thread thread = new Thread(task);
    threads.add(thread);
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    thread.start();
  }

  public void stop() {
    threads.forEach(Thread::interrupt);
  }
}
