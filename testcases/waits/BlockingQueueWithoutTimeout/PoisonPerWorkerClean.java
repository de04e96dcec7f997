// Case: a template's close() calls a hook; the hook offers one poison value for each worker.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class PoisonPerWorkerClean extends PipelineStage {
  private static final Runnable STOP = () -> {};

  private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
  private final List<Thread> workers = new ArrayList<>();

  public PoisonPerWorkerClean(int parallelism) {
    for (int i = 0; i < parallelism; i++) {
      workers.add(new Thread(this::work, "stage-" + i));
    }
  }

  public void start() {
    workers.forEach(Thread::start);
  }

  public void submit(Runnable job) {
    if (isOpen()) {
      jobs.add(job);
    }
  }

  private void work() {
    try {
      for (Runnable job = jobs.take(); job != STOP; job = jobs.take()) {
        job.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  void onClose() {
    workers.forEach(worker -> jobs.add(STOP));
  }
}

/** A part of the pipeline that can be closed once. */
abstract class PipelineStage implements AutoCloseable {
  private volatile boolean open = true;

  abstract void onClose();

  final boolean isOpen() {
    return open;
  }

  @Override
  public final void close() {
    open = false;
    onClose();
  }
}
