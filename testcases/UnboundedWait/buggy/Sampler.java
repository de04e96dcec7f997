import java.util.concurrent.locks.LockSupport;

class Sampler implements AutoCloseable {
  private final Thread thread = new Thread(this::sample);
  private final Runnable probe;
  private volatile boolean on = true;

  Sampler(Runnable probe) {
    this.probe = probe;
  }

  void start() {
    thread.start();
  }

  private void sample() {
    while (on) {
      probe.run();
      LockSupport.parkNanos(1_000_000_000);
    }
  }

  @Override
  public void close() throws InterruptedException {
    thread.join();
    on = false;
  }
}
