import java.util.concurrent.*;

class LeaseRenewal implements Runnable {
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Runnable renew;

  LeaseRenewal(Runnable renew) {
    this.renew = renew;
  }

  @Override
  public void run() {
    try {
      do {
        renew.run();
      } while (!stopped.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    stopped.countDown();
  }
}
