import java.util.concurrent.*;

class Gate {
  private final CountDownLatch ready = new CountDownLatch(2);

  Gate(ExecutorService loaders, Runnable users, Runnable prices) {
    loaders.execute(() -> load(users));
    loaders.execute(() -> load(prices));
  }

  private void load(Runnable source) {
    try {
      source.run();
    } finally {
      ready.countDown();
    }
  }

  void pass() throws InterruptedException {
    ready.await();
  }
}
