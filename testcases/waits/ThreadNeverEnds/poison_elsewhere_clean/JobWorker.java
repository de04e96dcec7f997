// The body leaves when the queue hands it no more jobs.
final class JobWorker implements Runnable {
  private final JobQueue queue;

  JobWorker(JobQueue queue) {
    this.queue = queue;
  }

  @Override
  public void run() {
    try {
      for (Runnable job = queue.next(); job != null; job = queue.next()) {
        job.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
